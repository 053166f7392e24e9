import { listMark } from '../content/text-of-html.ts'
import type { Asked } from '../dialogue/part.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { readWords } from '../language/read-words.ts'
import { type TermReader, toTerms } from '../language/to-terms.ts'

/** The passages of a text that may answer, in their order, and whether one of them very likely does. */
export interface FoundPassages {
  readonly passages: readonly string[]
  readonly isSure: boolean
}

/**
 * Finds what of a text answers. A list is one passage with what leads to it. None where nothing was asked.
 * @param isNamed a passage must have a word of what is asked
 */
export type FindPassages = (text: string, asked: Asked, isNamed?: boolean) => FoundPassages

/**
 * What makes a line likely to answer, as log odds: the share of what the asked words tell that it has, and the letters in a row
 * that it has in common with them, the rarer in the text the more; less where it is an item of a list, and more where it says for
 * whom or when ("Is er nog geen verslag?"). Set on judged follow-ups of the development half:
 * `npm run evaluate` counts them.
 */
const share = { terms: 2, letters: 0.12, item: -0.4, question: 0.3 }
/** As likely as this, a line is what answers. */
const sure = 0.55
/**
 * The likeliest lines are shown till they have so many letters together, or so much of the text, or are as likely as this to
 * have the answer. With fewer the line that answers is too often the one that is cut away.
 */
const enough = { letters: 300, chance: 0.8, share: 0.4 }
/** So many letters in a row. */
const row = 4

/** @param tells how much a term tells */
export function createFindPassages(
  { lexicon, terms }: { readonly lexicon: Lexicon; readonly terms: TermReader },
  tells: (term: string) => number,
): FindPassages {
  /** Per line the odds that it answers, and the share of what the asked words tell that it has. */
  function oddsOf(lines: readonly string[], asked: Asked): readonly LineOdds[] {
    const worth = new Map(asked.terms.map(({ term, weight }) => [term, weight * tells(term)]))
    const told = sum([...worth.values()])
    const rows = lines.map(rowsIn)
    const askedRows = [...rowsIn(asked.words.join(' '))]
    const rarity = new Map(
      askedRows.map((one) => {
        const having = rows.filter((own) => own.has(one)).length
        return [one, Math.log(1 + lines.length / Math.max(1, having))]
      }),
    )
    return lines.map((line, i) => {
      const said = toTerms(readWords(line, lexicon, false), terms)
      const has = sum(said.map(({ term }) => worth.get(term) ?? 0)) / (told || 1)
      const rare = sum(askedRows.map((one) => (rows[i]?.has(one) ? (rarity.get(one) ?? 0) : 0)))
      const form =
        (listMark.test(line) ? share.item : 0) + (line.includes('?') ? share.question : 0)
      return { has, odds: Math.exp(share.terms * has + share.letters * rare + form) }
    })
  }

  return (text, asked, isNamed = false) => {
    if (asked.terms.length === 0) return { passages: [], isSure: false }
    const lines = text.split(/\n+/)
    const odds = oddsOf(lines, asked)
    const all = sum(odds.map((line) => line.odds))
    const likely = odds
      .map((line, i) => ({ i, has: line.has, chance: line.odds / all }))
      .filter(({ has }) => !isNamed || has > 0)
      .sort((a, b) => b.chance - a.chance)
    const most = Math.min(enough.letters, enough.share * text.length)
    const shown = new Set<number>()
    let letters = 0
    let certain = 0
    for (const { i, chance } of likely) {
      if (letters > most || certain > enough.chance) break
      certain += chance
      for (const line of withContext(lines, i)) shown.add(line)
      letters = sum([...shown].map((line) => lines[line]?.length ?? 0))
    }
    const inOrder = [...shown].sort((a, b) => a - b).map((i) => lines[i] ?? '')
    return { passages: passagesOf(inOrder), isSure: likely.some(({ chance }) => chance >= sure) }
  }
}

interface LineOdds {
  readonly has: number
  readonly odds: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** Lines that point to what stands before them. */
const pointing = /^(?:Daar|Dan|Dat|Deze|Die|Dit|Zo)\b/

/**
 * A line with the list that it leads to, or for an item with what leads to its list; and with the line before it where it
 * points to that.
 */
function withContext(lines: readonly string[], place: number): readonly number[] {
  const isItem = (i: number): boolean => listMark.test(lines[i] ?? '')
  let lead = place
  while (lead > 0 && isItem(lead)) lead--
  let from = lead
  while (from > 0 && pointing.test(lines[from] ?? '') && !isItem(from - 1)) from--
  let to = lead
  if (lead === place && lines[lead]?.endsWith(':')) while (isItem(to + 1)) to++
  const around = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  return lead === place ? around : [...around, place]
}

/** The items of a list go with the line before them. */
function passagesOf(lines: readonly string[]): readonly string[] {
  const passages: string[] = []
  for (const line of lines) {
    if (listMark.test(line) && passages.length > 0) passages.push(`${passages.pop()}\n${line}`)
    else passages.push(line)
  }
  return passages
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
