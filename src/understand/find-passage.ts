import type { Lexicon } from '../language/lexicon.ts'
import { readWords } from '../language/read-words.ts'
import { type Term, type TermReader, toTerms } from '../language/to-terms.ts'

/** @returns the place of the passage that says most of what was asked; null where none says enough of it */
export type FindPassage = (passages: readonly string[], asked: readonly Term[]) => number | null

/** A passage says enough when it has so much of what the asked words tell. */
const enough = 0.4

/** @param tells how much a term tells */
export function createFindPassage(
  { lexicon, terms }: { readonly lexicon: Lexicon; readonly terms: TermReader },
  tells: (term: string) => number,
): FindPassage {
  return (passages, asked) => {
    const worth = new Map(asked.map(({ term, weight }) => [term, weight * tells(term)]))
    const all = [...worth.values()].reduce((sum, one) => sum + one, 0)
    const said = passages.map((passage) =>
      toTerms(readWords(passage, lexicon, false), terms).reduce(
        (sum, { term }) => sum + (worth.get(term) ?? 0),
        0,
      ),
    )
    const most = Math.max(...said)
    return most > 0 && most >= enough * all ? said.indexOf(most) : null
  }
}
