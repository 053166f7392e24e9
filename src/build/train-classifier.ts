import type { Term } from '../language/to-terms.ts'
import { type FeatureNumbers, featuresOf } from '../search/features.ts'
import {
  type Pair,
  packClassifier,
  pairKey,
  type SplitClassifier,
} from '../search/pack-classifier.ts'
import type { CountedSubject } from '../search/topic-terms.ts'
import { expectWeights } from './expect-weights.ts'
import { fitClassifier } from './fit-classifier.ts'
import { fitLeanings, type Side } from './fit-leanings.ts'
import { mixed } from './spread.ts'

/** A text as it was read, and the number of the class that it belongs to. */
export interface LabelledText {
  readonly stems: readonly string[]
  readonly terms: readonly Term[]
  readonly label: number
  /** The number of the subject that was told before; absent: nothing was. */
  readonly told?: number
  /** Whose it is; null for a text that nobody types. */
  readonly side: Side | null
}

/** Two words are a feature when so many texts have them side by side. */
const usualPair = 8

/**
 * @param labelled the questions of the subjects, in their order, among others
 * @param numbers the terms with their numbers
 */
export function trainClassifier(
  labelled: readonly LabelledText[],
  subjects: readonly CountedSubject[],
  numbers: ReadonlyMap<string, number>,
): SplitClassifier {
  const texts = mixed(labelled)
  const expected = expectWeights(subjects, numbers.size)
  const pairs = usualPairs(texts, numbers)
  const single = numbers.size + subjects.length
  const features = numberFeatures(pairs, numbers, single)
  const all = single + pairs.length
  const examples = texts.map(({ stems, terms, label, told, side }) => {
    const found = featuresOf(stems, terms, features, told)
    return { features: found, label, side, own: side ? expected.ownPart(found, label) : 0 }
  })
  const leanings = fitLeanings(
    examples.flatMap(({ features, side }, i) =>
      side ? [{ features, side, others: othersIn(texts[i]?.stems ?? [], numbers) }] : [],
    ),
    { all, pairs: single },
  )
  const weights = fitClassifier(examples, expected.weights, all)
  const isAsked = (term: number, subject: number) => subjects[subject]?.counts.has(term) ?? false
  return packClassifier(
    weights,
    leanings,
    pairs,
    { terms: numbers.size, subjects: subjects.length },
    isAsked,
  )
}

/** How many words of a text are none of ours. */
const othersIn = (stems: readonly string[], numbers: ReadonlyMap<string, number>): number =>
  stems.filter((stem) => !numbers.has(stem)).length

function usualPairs(
  texts: readonly LabelledText[],
  numbers: ReadonlyMap<string, number>,
): readonly Pair[] {
  const counts = new Map<number, { readonly pair: Pair; times: number }>()
  for (const { stems } of texts) {
    const inText = new Map(
      pairsIn(stems, numbers).map((pair) => [pairKey(pair, numbers.size), pair]),
    )
    for (const [key, pair] of inText) {
      const count = counts.get(key) ?? { pair, times: 0 }
      count.times++
      counts.set(key, count)
    }
  }
  return [...counts.values()].filter(({ times }) => times >= usualPair).map(({ pair }) => pair)
}

function pairsIn(stems: readonly string[], numbers: ReadonlyMap<string, number>): Pair[] {
  return stems.flatMap((stem, i): Pair[] => {
    const second = numbers.get(stem)
    const first = i === 0 ? null : numbers.get(stems[i - 1] ?? '')
    return second === undefined || first === undefined ? [] : [[first, second]]
  })
}

function numberFeatures(
  pairs: readonly Pair[],
  numbers: ReadonlyMap<string, number>,
  single: number,
): FeatureNumbers {
  const places = new Map(pairs.map((pair, i) => [pairKey(pair, numbers.size), single + i]))
  return {
    ofTerm: (term) => numbers.get(term),
    ofPair: (...pair) => places.get(pairKey(pair, numbers.size)),
    ofTold: (subject) => numbers.size + subject,
  }
}
