import type { Foreign, Lexicon } from './lexicon.ts'
import { normalise } from './normalise.ts'
import type { Bounds } from './phrase-text.ts'
import { isRank, readNumber } from './read-number.ts'
import { tokenise } from './tokenise.ts'
import { withoutInterjection } from './without-interjection.ts'

/** A text as words: as it was read (spoken forms and slips put right), with stem and number per word. */
export interface Reading {
  readonly words: readonly string[]
  /** Per word what was typed for it: "wants" is read as "wil", and a slip still has its fault. */
  readonly typed: readonly string[]
  /** Which of the words are of another language that we read. */
  readonly foreign: readonly boolean[]
  readonly stems: readonly string[]
  readonly numbers: readonly (number | null)[]
  /** Which of the numbers say which one ("3de"), not how many. */
  readonly ranks: readonly boolean[]
  /** Whether the word was written as a name: with a capital in the middle of a sentence. */
  readonly names: readonly boolean[]
  /** Slips that were put right. */
  readonly repaired: readonly { readonly at: number; readonly from: string; readonly to: string }[]
  /** The language that it is in, where that is another than Dutch that we read. */
  readonly language: Foreign | null
  /** The parts between punctuation: what stands in one does not negate what stands in another. */
  readonly clauses: readonly Clause[]
  readonly bounds: Bounds
}

export interface Clause {
  /** Position of its first word. */
  readonly start: number
  /** Position after its last word. */
  readonly end: number
  readonly hasQuestionMark: boolean
  /** As it was typed, but for its capitals, with what it ends on. */
  readonly text: string
}

/** Looking for the nearest known word costs the most, found or not, so a text gets at most this many. */
const mostSought = 24

/** "2,5 jaar" is of one clause. */
const decimal = /(?<=\d),(?=\d)/g

/** Reads a text of at most a few thousand characters. The same text always gives the same reading. */
export function readWords(text: string, lexicon: Lexicon, repair = true): Reading {
  const words: string[] = []
  const typed: string[] = []
  const foreign: boolean[] = []
  const names: boolean[] = []
  const capital = namesIn(text)
  const clauses: Clause[] = []
  const sentences = new Set([0])
  const repaired: { at: number; from: string; to: string }[] = []
  const languages: Foreign[] = []
  const repairOf = repair ? createRepair(lexicon) : () => null
  for (const [, clause = '', mark = ''] of normalise(text)
    .replace(decimal, ' ')
    .matchAll(/([^.!?;,:()\n]+)([.!?;,:()\n]*)/g)) {
    const start = words.length
    const said = tokenise(withoutInterjection(clause))
    const tokens = said.map((word) => withoutElision(word, lexicon))
    languages.push(...tokens.flatMap((token) => lexicon.languageOf(token) ?? []))
    for (const { token, part } of tokens.flatMap((word) => partsOf(word, lexicon))) {
      const to = repairOf(part)
      if (to !== null) repaired.push({ at: words.length, from: part, to })
      names.push(capital.has(part))
      words.push(to ?? part)
      typed.push(token)
      foreign.push(lexicon.languageOf(token) !== undefined)
    }
    if (words.length > start)
      clauses.push({
        start,
        end: words.length,
        hasQuestionMark: mark.includes('?'),
        text: clause + mark,
      })
    if (/[.!?\n]/.test(mark)) sentences.add(words.length)
  }
  return {
    words,
    typed,
    foreign,
    stems: words.map(lexicon.stemOf),
    numbers: words.map(readNumber),
    ranks: words.map(isRank),
    names,
    repaired,
    language: mostOf(languages, words.length),
    clauses,
    bounds: {
      starts: new Set(clauses.map(({ start }) => start)),
      ends: new Set(clauses.map(({ end }) => end)),
      sentences,
    },
  }
}

/** A message is in another language from so many words of it on, or where half of its words are. */
const fewestForeign = 3

function mostOf(languages: readonly Foreign[], words: number): Foreign | null {
  const french = languages.filter((language) => language === 'frans').length
  const most = Math.max(french, languages.length - french)
  if (most < fewestForeign && 2 * most < words) return null
  if (most === 0) return null
  return french === most ? 'frans' : 'engels'
}

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'([a-z]{2,})$/

/** "l'école" is "école", but "j'ai" has a meaning of its own. */
function withoutElision(word: string, lexicon: Lexicon): string {
  const rest = elided.exec(word)?.[1]
  return rest && !lexicon.spoken(word.replaceAll("'", '')) ? rest : word
}

/** Words with a capital that begin no sentence; abbreviations are no names. */
function namesIn(text: string): ReadonlySet<string> {
  const found = text.matchAll(/(?<=[\p{Ll}\p{N},] )\p{Lu}\p{Ll}+/gu)
  return new Set(Array.from(found, ([name]) => normalise(name)))
}

const partsOf = (token: string, lexicon: Lexicon) =>
  parts(token, lexicon).map((part) => ({ token, part }))

/**
 * "da" is "dat", "type7" is "type 7", "3aso" is "3 aso", "5lj" is "5 leerjaar", "4j" is "4 jaar", "tclb" is "het clb", "foto's" is "fotos"; of
 * classes side by side the year is read: "l3b" is "l3", "1a4" is "1a".
 */
function parts(word: string, lexicon: Lexicon): readonly string[] {
  const spoken = lexicon.spoken(word)
  if (spoken) return spoken
  if (word.includes("'")) return parts(word.replaceAll("'", ''), lexicon)
  return /\d/.test(word) ? partsAroundDigit(word, lexicon) : withoutLeaning(word, lexicon)
}

function partsAroundDigit(word: string, lexicon: Lexicon): readonly string[] {
  const [, name, number] = /^([a-z]{4,})(\d)$/.exec(word) ?? []
  if (name && number) return [name, number]
  const [, years] = /^(\d{1,2})j(?:r|aar)?$/.exec(word) ?? []
  if (years) return [years, 'jaar']
  // No weight, distance or number of times: "2kg", "3keer".
  const [, count, rest] = /^(\d)((?!k)[a-z]{2,})$/.exec(word) ?? []
  if (count && rest && !lexicon.isKnown(word) && lexicon.isKnown(rest))
    return [count, ...parts(rest, lexicon)]
  const [year] = /^(?:[kl]\d|[12][ab])(?=[a-z\d]$)/.exec(word) ?? []
  return [year ?? word]
}

function withoutLeaning(word: string, lexicon: Lexicon): readonly string[] {
  const [, leaning, rest] = /^([tk])([a-z]{3,})$/.exec(word) ?? []
  return rest && !lexicon.isKnown(word) && lexicon.isKnown(rest)
    ? [leaning === 't' ? 'het' : 'ik', rest]
    : [word]
}

/**
 * Gives the known word that an unknown one is a slip of. One slip is likelier than a compound that nobody made before; two
 * slips are not.
 */
function createRepair(lexicon: Lexicon): (word: string) => string | null {
  let sought = 0
  return (word) => {
    if (sought >= mostSought || lexicon.isKnown(word)) return null
    sought++
    const isCompound = lexicon.splitCompound(word).length > 0
    return lexicon.nearest(word, isCompound ? 1 : 2)
  }
}
