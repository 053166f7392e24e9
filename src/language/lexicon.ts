import type { WordForms } from '../content/language.ts'
import { createNearest, type Nearest } from './nearest.ts'
import { normalise } from './normalise.ts'
import { createSplitCompound, type SplitCompound } from './split-compound.ts'
import { stem } from './stem.ts'
import { tokenise } from './tokenise.ts'

/** What reading needs to know of words. Built once from the content. */
export interface Lexicon {
  readonly stemOf: (word: string) => string
  /** The words that a chat or Flemish spelling stands for, or nothing. */
  readonly spoken: (word: string) => readonly string[] | undefined
  readonly isKnown: (word: string) => boolean
  readonly isStopStem: (stem: string) => boolean
  readonly isNegation: (word: string) => boolean
  readonly nearest: Nearest
  readonly splitCompound: SplitCompound
}

/** Words that are Dutch but not ours; they are never taken for a slip of one of ours. */
export type CommonWords = ReadonlySet<string>

/**
 * @param texts everything that the content says and hears; its words are the known ones
 * @param common ordinary Dutch words that must not be "corrected"
 */
export function createLexicon(forms: WordForms, texts: Iterable<string>, common: CommonWords): Lexicon {
  const irregular = new Map(Object.entries(forms.onregelmatig).map(([from, to]) => [normalise(from), normalise(to)]))
  const spoken = new Map(Object.entries(forms.spreektaal).map(([from, to]) => [normalise(from), tokenise(normalise(to))]))
  const frequencies = countWords(texts)
  const compute = (word: string) => stem(irregular.get(word) ?? word)
  // Only the content's own words are remembered: what people type leaves no trace, not even here.
  const stems = new Map([...frequencies.keys()].map((word) => [word, compute(word)]))
  const stemOf = (word: string) => stems.get(word) ?? compute(word)
  const knownStems = new Set(stems.values())
  const stop = new Set(forms.stopwoorden.flatMap((word) => tokenise(normalise(word))).map(stemOf))
  const negations = new Set([...forms.ontkenning, ...forms['nog-niet']].map(normalise))
  const never = new Set(forms['niet-splitsen'].map(normalise))
  const isKnown = (word: string) => frequencies.has(word) || knownStems.has(stemOf(word)) || common.has(word)
  return {
    stemOf,
    spoken: (word) => spoken.get(word),
    isKnown,
    isStopStem: (stemmed) => stop.has(stemmed),
    isNegation: (word) => negations.has(word),
    nearest: createNearest(frequencies),
    splitCompound: createSplitCompound((part) => frequencies.has(part) || (part.length > 4 && knownStems.has(stemOf(part))), never),
  }
}

function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of tokenise(normalise(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
