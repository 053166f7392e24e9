import type { Term } from '../language/to-terms.ts'
import { type FeatureNumbers, featuresOf, lengthOf } from '../search/features.ts'
import {
  type Pair,
  packClassifier,
  pairKey,
  type SplitClassifier,
} from '../search/pack-classifier.ts'
import type { CountedSubject } from '../search/topic-terms.ts'
import { type Effort, fullEffort } from './effort.ts'
import { expectWeights } from './expect-weights.ts'
import { createFeatureRows } from './feature-rows.ts'
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
  effort: Effort = fullEffort,
): SplitClassifier {
  const texts = mixed(labelled)
  const expected = expectWeights(subjects, numbers.size)
  const pairs = usualPairs(texts, numbers)
  const single = numbers.size + subjects.length
  const features = numberFeatures(pairs, numbers, single)
  const all = single + pairs.length
  const laid = createFeatureRows()
  const examples = texts.map(({ stems, terms, label, told, side }) => {
    const found = featuresOf(stems, terms, features, told)
    const own = side ? expected.ownPart(found, label) : 0
    const others = side ? othersIn(stems, numbers) : 0
    return { ...laid.add(found), length: lengthOf(found), label, side, own, others }
  })
  const rows = laid.rows()
  const leanings = fitLeanings(rows, examples.filter(isSided), { all, pairs: single })
  const weights = fitClassifier(rows, examples, expected.weights, all, effort)
  const isAsked = (term: number, subject: number) => subjects[subject]?.counts.has(term) ?? false
  return packClassifier(
    weights,
    leanings,
    pairs,
    { terms: numbers.size, subjects: subjects.length },
    isAsked,
  )
}

const isSided = <T extends { readonly side: Side | null }>(one: T): one is T & { side: Side } =>
  one.side !== null

/** How many words of a text are none of ours. */
const othersIn = (stems: readonly string[], numbers: ReadonlyMap<string, number>): number =>
  stems.filter((stem) => !numbers.has(stem)).length

function usualPairs(
  texts: readonly LabelledText[],
  numbers: ReadonlyMap<string, number>,
): readonly Pair[] {
  const counts = new Map<number, number>()
  for (const { stems } of texts)
    for (const key of new Set(pairsIn(stems, numbers).map((pair) => pairKey(pair, numbers.size))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const pairOf = (key: number): Pair => {
    const first = Math.floor(key / numbers.size)
    return [first === 0 ? null : first - 1, key % numbers.size]
  }
  return [...counts].flatMap(([key, times]) => (times >= usualPair ? [pairOf(key)] : []))
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
