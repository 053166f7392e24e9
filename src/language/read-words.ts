import { onceEach } from '../common/once-each.ts'
import type { Foreign, Lexicon, Word } from './lexicon.ts'
import { normalise } from './normalise.ts'
import type { Bounds } from './phrase-text.ts'
import { tokenise } from './tokenise.ts'
import { withoutInterjection } from './without-interjection.ts'

/** A text as words: as it was read (spoken forms and slips put right), with stem and number per word. */
export interface Reading {
  readonly words: readonly string[]
  /** What is known of each by itself. */
  readonly entries: readonly Word[]
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
  const rows: Rows = { entries: [], typed: [], foreign: [], names: [], repaired: [] }
  const { entries } = rows
  const clauses: Clause[] = []
  const sentences = new Set([0])
  const languages: Foreign[] = []
  const capital = namesIn(text)
  const readToken = readTokenOf(lexicon)
  const repairOf = repair ? createRepair(lexicon) : () => null
  for (const [, clause = '', mark = ''] of normalise(text)
    .replace(decimal, ' ')
    .matchAll(/([^.!?;,:()\n]+)([.!?;,:()\n]*)/g)) {
    const start = entries.length
    for (const said of tokenise(withoutInterjection(clause))) {
      const token = readToken(said)
      if (token.language) languages.push(token.language)
      addWords(token, rows, capital, repairOf)
    }
    if (entries.length > start)
      clauses.push({
        start,
        end: entries.length,
        hasQuestionMark: mark.includes('?'),
        text: clause + mark,
      })
    if (/[.!?\n]/.test(mark)) sentences.add(entries.length)
  }
  // Written out, since an object that begins as a copy of another is slower to make, and slower to read ever after.
  return {
    entries,
    typed: rows.typed,
    foreign: rows.foreign,
    names: rows.names,
    repaired: rows.repaired,
    words: entries.map(({ word }) => word),
    stems: entries.map(({ stem }) => stem),
    numbers: entries.map(({ number }) => number),
    ranks: entries.map(({ isRank }) => isRank),
    language: mostOf(languages, entries.length),
    clauses,
    bounds: {
      starts: new Set(clauses.map(({ start }) => start)),
      ends: new Set(clauses.map(({ end }) => end)),
      sentences,
    },
  }
}

/** What a reading has per word, and which of these were put right. */
interface Rows {
  readonly entries: Word[]
  readonly typed: string[]
  readonly foreign: boolean[]
  readonly names: boolean[]
  readonly repaired: { at: number; from: string; to: string }[]
}

function addWords(
  { token, words, language }: Token,
  { entries, typed, foreign, names, repaired }: Rows,
  capital: ReadonlySet<string>,
  repairOf: (part: Word) => Word | null,
): void {
  for (const part of words) {
    const to = repairOf(part)
    if (to !== null) repaired.push({ at: entries.length, from: part.word, to: to.word })
    names.push(capital.has(part.word))
    entries.push(to ?? part)
    typed.push(token)
    foreign.push(language !== undefined)
  }
}

/** What somebody typed between spaces, without what is elided before it. */
interface Token {
  readonly token: string
  /** The words that it stands for. */
  readonly words: readonly Word[]
  /** The other language that it is of. */
  readonly language: Foreign | undefined
}

/** Tokens that are a word of the content's own are remembered, and no others: what people type leaves no trace. */
const readTokenOf = onceEach((lexicon: Lexicon) => {
  const remembered = new Map<string, Token>()
  return (said: string): Token => {
    const before = remembered.get(said)
    if (before) return before
    const read = readToken(withoutElision(said, lexicon), lexicon)
    const [{ word, isOwn } = nothing] = read.words
    if (isOwn && word === said) remembered.set(word, { ...read, token: word })
    return read
  }
})

const nothing = { word: '', isOwn: false }

const readToken = (token: string, lexicon: Lexicon): Token => ({
  token,
  words: parts(token, lexicon).map(lexicon.wordOf),
  language: lexicon.languageOf(token),
})

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

const none: ReadonlySet<string> = new Set()
/** A look at one sign after each blank, since most messages have no capitals there: a capital, or what is not ASCII. */
const mayBeName = / [^ -@[-~]/

/** Words with a capital that begin no sentence; abbreviations are no names. */
function namesIn(text: string): ReadonlySet<string> {
  if (!mayBeName.test(text)) return none
  const found = text.matchAll(/(?<=[\p{Ll}\p{N},] )\p{Lu}\p{Ll}+/gu)
  return new Set(Array.from(found, ([name]) => normalise(name)))
}

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
function createRepair(lexicon: Lexicon): (word: Word) => Word | null {
  let sought = 0
  return ({ word, isKnown, partStems }) => {
    if (sought >= mostSought || isKnown) return null
    sought++
    const known = lexicon.nearest(word, partStems().length > 0 ? 1 : 2)
    return known === null ? null : lexicon.wordOf(known)
  }
}
