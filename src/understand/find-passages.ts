import { listMark } from '../content/text-of-html.ts'
import type { Asked } from '../dialogue/part.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { readWords } from '../language/read-words.ts'
import { type TermReader, toTerms } from '../language/to-terms.ts'

/**
 * @returns of a text the passage that answers best, or the two that may, in their order; a list goes with what leads to it.
 * None where nothing was asked.
 * @param isNamed a passage must have a word of what is asked
 */
export type FindPassages = (text: string, asked: Asked, isNamed?: boolean) => readonly string[]

/**
 * What makes a passage likely to answer, as log odds: the share of what the asked words tell that it has, the letters in a row
 * that it has in common with them, the rarer in the text the more, and its length. Set on judged follow-ups of the development
 * half: `npm run evaluate` counts them.
 */
const share = { terms: 1.5, letters: 0.12, length: 0.4 }
/** As likely as this, one passage is enough. */
const sure = 0.55
/** So many letters in a row. */
const row = 4

/** @param tells how much a term tells */
export function createFindPassages(
  { lexicon, terms }: { readonly lexicon: Lexicon; readonly terms: TermReader },
  tells: (term: string) => number,
): FindPassages {
  return (text, asked, isNamed = false) => {
    if (asked.terms.length === 0) return []
    const worth = new Map(asked.terms.map(({ term, weight }) => [term, weight * tells(term)]))
    const all = sum([...worth.values()])
    const lines = text.split(/\n+/)
    const rows = lines.map(rowsIn)
    const askedRows = [...rowsIn(asked.words.join(' '))]
    const rarity = new Map(
      askedRows.map((one) => {
        const having = rows.filter((own) => own.has(one)).length
        return [one, Math.log(1 + lines.length / Math.max(1, having))]
      }),
    )
    const named = lines.map((line) => {
      const said = toTerms(readWords(line, lexicon, false), terms)
      return sum(said.map(({ term }) => worth.get(term) ?? 0)) / (all || 1)
    })
    const odds = lines.map((line, i) => {
      const has = named[i] ?? 0
      const rare = sum(askedRows.map((one) => (rows[i]?.has(one) ? (rarity.get(one) ?? 0) : 0)))
      return share.terms * has + share.letters * rare + share.length * Math.log(line.length)
    })
    const [best = 0, second = best] = lines
      .map((_, i) => i)
      .sort((a, b) => (odds[b] ?? 0) - (odds[a] ?? 0))
    const chance = Math.exp(odds[best] ?? 0) / sum(odds.map(Math.exp))
    const likely = chance < sure ? [best, second].sort((a, b) => a - b) : [best]
    const found = likely.filter((i) => !isNamed || (named[i] ?? 0) > 0)
    return [...new Set(found.map((i) => passageAt(lines, i)))]
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** Lines that point to what stands before them. */
const pointing = /^(?:Daar|Dan|Dat|Deze|Die|Dit|Zo)\b/

/** A line with the list that it leads to, and with the line before it where it points to that. */
function passageAt(lines: readonly string[], place: number): string {
  const line = lines[place] ?? ''
  if (line.endsWith(':')) return [line, ...listAfter(lines, place)].join('\n')
  return place > 0 && pointing.test(line)
    ? `${lines[place - 1]} ${line}`
    : line.replace(listMark, '')
}

function listAfter(lines: readonly string[], place: number): readonly string[] {
  const others = lines.slice(place + 1)
  const end = others.findIndex((line) => !listMark.test(line))
  return end < 0 ? others : others.slice(0, end)
}

/** All rows of so many letters, across words too. */
function rowsIn(text: string): ReadonlySet<string> {
  const letters = ` ${text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `
  return new Set(
    Array.from({ length: Math.max(0, letters.length - row + 1) }, (_, i) =>
      letters.slice(i, i + row),
    ),
  )
}
