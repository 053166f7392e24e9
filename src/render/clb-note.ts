import type { Text } from '../content/compiled.ts'
import { phrase, type Renderer, readerOf } from './renderer.ts'

/** "Bel het CLB", "een gesprek met het zorgteam en het CLB"; not "met een verslag van het CLB". */
const sendsToClb =
  /\b(?:aan|bel|bij|haal|met|naar|spreek|vraag)\b[^.?!;\n]*(?<!van )\b(?:het|uw) CLB\b/i

/** What somebody of a CLB is told with a text that sends its reader there. */
export const clbNote = (renderer: Renderer, { text }: Text): readonly Text[] =>
  readerOf(renderer) === 'clb' && sendsToClb.test(text) ? [phrase(renderer, 'werkt-bij-clb')] : []
