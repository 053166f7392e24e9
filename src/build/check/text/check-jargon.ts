import type { Diagnostic } from '../../diagnostic.ts'
import type { LoadedContent } from '../../load-content.ts'
import { faultAt } from '../fault-at.ts'
import type { Passage } from './passages.ts'

/** Two capitals or more, alone or with digits: CLB, OV4. */
const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}{2,}\d*(?![\p{L}\p{N}])/gu

/** Abbreviations are explained somewhere, and words from before 2023 stand only where they lead to the new ones. */
export function checkJargon(
  { jargon }: LoadedContent,
  passages: readonly Passage[],
): readonly Diagnostic[] {
  const { vakwoorden, namen, 'oude-woorden': old } = jargon.data
  const known = new Set([...vakwoorden.map(({ woord }) => woord), ...namen])
  const oldWords = old.map(({ woord, 'mag-in': allowed }) => ({
    woord,
    allowed,
    pattern: asWord(woord),
  }))
  return passages.flatMap(({ file, line, text, ids }) => [
    ...[...new Set(text.match(abbreviation))]
      .filter((word) => !known.has(word) && !oldWords.some(({ woord }) => woord === word))
      .map((word) => faultAt(file, line, 'T004', `"${word}" wordt nergens uitgelegd`)),
    ...oldWords
      .filter(
        ({ pattern, allowed }) => pattern.test(text) && !ids.some((id) => allowed.includes(id)),
      )
      .map(({ woord }) =>
        faultAt(file, line, 'T005', `"${woord}" is een woord van vóór september 2023`),
      ),
  ])
}

/** The word by itself or as the first part of a compound with a hyphen, and its plural. Capitals count: GON is not gon. */
function asWord(word: string): RegExp {
  const isName = word === word.toUpperCase()
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?:en|e|s)?(?![\\p{L}\\p{N}])`, isName ? 'u' : 'iu')
}
