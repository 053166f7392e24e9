import type { Lexicon } from '../language/lexicon.ts'
import { readWords } from '../language/read-words.ts'
import { type Term, type TermReader, toTerms } from '../language/to-terms.ts'

/** @returns the passage of a text that says most of what was asked; null where none says enough of it */
export type FindPassage = (text: string, asked: readonly Term[]) => string | null

/** A passage says enough when it has so much of what the asked words tell … */
const enough = 0.5
/** … and not only words that nearly every subject has. */
const telling = 1.6

/** Sentences that stand by themselves: they begin as one, point to nothing before them, and neither ask nor lead to a list. */
const isWhole = (passage: string): boolean =>
  /^\p{Lu}.*[.!)]$/u.test(passage) &&
  !/^(?:Daar|Dan|Dat|Deze|Die|Dit|Zo|Meestal gaat)\b/.test(passage)

/** @param tells how much a term tells */
export function createFindPassage(
  { lexicon, terms }: { readonly lexicon: Lexicon; readonly terms: TermReader },
  tells: (term: string) => number,
): FindPassage {
  return (text, asked) => {
    const worth = new Map(asked.map(({ term, weight }) => [term, weight * tells(term)]))
    const sum = (found: readonly Term[]): number =>
      found.reduce((total, { term }) => total + (worth.get(term) ?? 0), 0)
    const least = Math.max(telling, enough * sum(asked))
    const said = passagesIn(text).map((passage) => ({
      passage,
      says: sum(toTerms(readWords(passage, lexicon, false), terms)),
    }))
    const best = said.toSorted((a, b) => b.says - a.says)[0]
    return best && best.says >= least ? best.passage : null
  }
}

/** Paragraphs, and what stands in a list. */
const passagesIn = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => line.replace(/^(-|\d+\.) /, ''))
    .filter(isWhole)
