import type { Diagnostic } from '../../diagnostic.ts'
import { faultAt } from '../fault-at.ts'
import type { Passage } from './passages.ts'
import { sentences } from './sentences.ts'
import { words } from './words.ts'

const most = 20

/** Sentences that are too long to read at once. */
export function checkSentences(passages: readonly Passage[]): readonly Diagnostic[] {
  return passages.flatMap(({ file, line, text }) =>
    sentences(text).flatMap((sentence) => {
      const said = words(sentence)
      const begin = said.slice(0, 6).join(' ')
      return said.length > most
        ? [faultAt(file, line, 'T001', `zin van ${said.length} woorden: "${begin} …"`)]
        : []
    }),
  )
}
