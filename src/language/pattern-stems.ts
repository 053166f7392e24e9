import type { Lexicon } from './lexicon.ts'
import { phraseStems } from './phrase-stems.ts'

/** The stems of a pattern; `#` and `*` in it stay. */
export function patternStems(text: string, lexicon: Lexicon): readonly string[] {
  if (!text.includes('#') && !text.includes('*')) return phraseStems(text, lexicon)
  return text
    .split(/([#*])/)
    .flatMap((part) => (part === '#' || part === '*' ? [part] : phraseStems(part.trim(), lexicon)))
}
