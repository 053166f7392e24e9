import { kept } from '../common/kept.ts'
import { once } from '../common/once.ts'
import type { WordForms } from '../content/language.ts'
import { createStemOf } from './create-stem-of.ts'
import { createNearest, type Nearest } from './nearest.ts'
import { normalise } from './normalise.ts'
import { noted } from './noted.ts'
import { isRank, readNumber } from './read-number.ts'
import { createSplitCompound, type SplitCompound } from './split-compound.ts'
import { tokenise } from './tokenise.ts'
import type { WordList } from './word-list.ts'

/** The languages whose words are read as the Dutch ones. */
export type Foreign = 'engels' | 'frans'

/** All that is known of a word by itself. */
export interface Word {
  readonly word: string
  readonly stem: string
  /** The content has it in these letters. */
  readonly isOwn: boolean
  /** The content has it in some form, or it is ordinary Dutch. */
  readonly isKnown: boolean
  /** Its stem is one of a stop word. */
  readonly isStop: boolean
  /** The number that it is, and whether that says which one ("3de"), not how many. */
  readonly number: number | null
  readonly isRank: boolean
  /** The stems of the parts of a compound; none where it is none. */
  readonly partStems: () => readonly string[]
  /** What else was made of it; see noted.ts. */
  readonly notes: unknown[]
}

/** What reading needs to know of words. Built once from the content. */
export interface Lexicon {
  readonly wordOf: (word: string) => Word
  readonly stemOf: (word: string) => string
  /** The stem of a word that the content has in some form, and that stands for no other. */
  readonly knownStem: (word: string) => string | undefined
  /** The words that a chat or Flemish spelling, or a word of another language, stands for, or nothing. */
  readonly spoken: (word: string) => readonly string[] | undefined
  /** The other language that a word is of. */
  readonly languageOf: (word: string) => Foreign | undefined
  readonly isKnown: (word: string) => boolean
  readonly isStopStem: (stem: string) => boolean
  readonly isNegation: (word: string) => boolean
  readonly nearest: Nearest
  readonly splitCompound: SplitCompound
  /** The stem of the known verb that a particle, one of a few, makes with a word: of "aan" and "meld" that of "aanmeld". */
  readonly verbOf: (particle: string, word: Word) => string | undefined
}

/** A part of a compound up to this length is known only as it stands in the content: so short a stem is in many words. */
export const shortPart = 4

/** @param words what travels of the words that the content says and hears: these, and their other forms, are known */
export function createLexicon(
  forms: WordForms,
  { ownOf, isStem, common, mostFrequent }: WordList,
): Lexicon {
  const { engels, frans, spreektaal } = forms
  const spoken = new Map(
    Object.entries({ ...engels, ...frans, ...spreektaal }).map(([from, to]) => [
      normalise(from),
      to,
    ]),
  )
  const languages = new Map<string, Foreign>([
    ...Object.keys(engels).map((word) => [word, 'engels'] as const),
    ...Object.keys(frans).map((word) => [word, 'frans'] as const),
  ])
  const compute = createStemOf(forms)
  const stemOf = (word: string) => ownOf(word)?.stem ?? compute(word)
  const stop = new Set(forms.stopwoorden.flatMap((word) => tokenise(normalise(word))).map(stemOf))
  const negations = new Set([...forms.ontkenning, ...forms['nog-niet']].map(normalise))
  const never = new Set(forms['niet-splitsen'].map(normalise))
  const isOwn = (word: string) => ownOf(word) !== undefined
  const words = new Map<string, Word>()
  // Only the content's own words are remembered: what people type leaves no trace, not even here.
  const wordOf = (text: string): Word => {
    const before = words.get(text)
    if (before) return before
    const own = ownOf(text)
    const { word, stem } = own ?? { word: text, stem: compute(text) }
    const isKnown = own !== undefined || common.has(word) || isStem(stem)
    const made = {
      word,
      stem,
      isOwn: own !== undefined,
      isKnown,
      isStop: stop.has(stem),
      number: readNumber(word),
      isRank: isRank(word),
      partStems: once(() => splitCompound(word).map(stemOf)),
      notes: [],
    }
    if (own) words.set(word, made)
    return made
  }
  const splitCompound = createSplitCompound(
    {
      isKnown: (part) => isOwn(part) || (part.length > shortPart && isStem(compute(part))),
      stemOf,
    },
    never,
  )
  // Most of what is asked for is no word, and of that nothing else need be known.
  const stemIfKnown = (text: string): string | undefined => {
    const own = ownOf(text)
    if (own) return own.stem
    const stem = compute(text)
    return common.has(text) || isStem(stem) ? stem : undefined
  }
  const verbsWith = noted(() => new Map<string, string | undefined>())
  return {
    wordOf,
    stemOf,
    knownStem: (word) => {
      const stem = stemOf(word)
      return isStem(stem) && !spoken.has(word) ? stem : undefined
    },
    spoken: (word) => {
      const to = spoken.get(word)
      return to === undefined ? undefined : tokenise(normalise(to))
    },
    languageOf: (word) => languages.get(word.replaceAll("'", '')),
    isKnown: (word) => stemIfKnown(word) !== undefined,
    isStopStem: (stemmed) => stop.has(stemmed),
    isNegation: (word) => negations.has(word),
    nearest: createNearest(mostFrequent),
    splitCompound,
    verbOf: (particle, entry) =>
      kept(verbsWith(entry), particle, () => stemIfKnown(particle + entry.word)),
  }
}
