import { placeIn } from '../common/place-in.ts'
import type { PackedClassifier } from '../content/prepared.ts'
import type { TermNumbers } from '../language/word-list.ts'
import { packNumbers, risingOf, stepsOf, unpackNumbers } from '../packing/numbers.ts'
import type { ClassifierWeights } from './classifier.ts'
import { type Leanings, packLeanings, unpackLeanings } from './pack-leanings.ts'
import { type Beside, nothingBeside, roomBeside, unpackPostings } from './pack-subjects.ts'
import type { Classifier } from './topic-index.ts'
import type { Postings, SubjectRows } from './topic-terms.ts'
import { expectedWeights } from './typical.ts'

/**
 * Weights travel as whole numbers from -finest to finest, as many as there is room for beside a subject; what is beyond is
 * cut off. 0, or nothing, is as good as no weight.
 */
const finest = roomBeside / 2 - 1
/** Of a thousand weights so many are cut off, since these few would make all others coarse. */
const cutOff = 5

/** What one feature says of classes, which are in rising order. */
export interface FeatureWeights {
  readonly classes: Uint16Array
  readonly weights: Float64Array
}

/** A feature that is two words, as the numbers of their stems; null is the beginning of a message. */
export type Pair = readonly [first: number | null, second: number]

/** One number for a pair, another for each. @param terms how many terms there are */
export const pairKey = ([first, second]: Pair, terms: number): number =>
  (first === null ? 0 : first + 1) * terms + second

/** A packed classifier, and those of its weights that travel beside the subjects that are asked for with a term. */
export interface SplitClassifier {
  readonly packed: PackedClassifier
  readonly beside: Beside
}

/**
 * Packs a classifier, and which features sound like ours. Pairs that say nothing are left out.
 * @param features those of terms, by their numbers, then those of what was told before, and then those of `pairs`
 * @param leanings by the same numbers
 * @param counts how many terms and subjects there are
 * @param isAsked whether a class is a subject that is asked for with a term: that need not be told twice
 */
export function packClassifier(
  features: readonly FeatureWeights[],
  leanings: Leanings,
  pairs: readonly Pair[],
  { terms, subjects }: { readonly terms: number; readonly subjects: number },
  isAsked: (term: number, subject: number) => boolean,
): SplitClassifier {
  const single = terms + subjects
  const unit = unitOf(features)
  const rounded = features.map((one) => round(one, unit))
  const numbered = pairs
    .map((pair, i) => ({
      key: pairKey(pair, terms),
      says: rounded[single + i] ?? [],
      leaning: leanings.get(single + i),
    }))
    .filter(({ says, leaning }) => says.length > 0 || leaning !== undefined)
    .sort((a, b) => a.key - b.key)
  const ofTerms = rounded.slice(0, terms)
  const rows = [
    ...ofTerms.map((says, term) => says.filter(({ of }) => !isAsked(term, of))),
    ...rounded.slice(terms, single),
    ...numbered.map(({ says }) => says),
  ]
  const sounds = [
    ...ofTerms.map((_, number) => leanings.get(number)),
    ...rounded.slice(terms, single).map(() => undefined),
    ...numbered.map(({ leaning }) => leaning),
  ]
  const known = ofTerms.map((says) => new Map(says.map(({ of, weight }) => [of, weight])))
  return {
    packed: {
      pairs: packNumbers(stepsOf(numbered.map(({ key }) => key))),
      unit: packNumbers([Math.round(unit * precision)]),
      lengths: packNumbers(rows.map(({ length }) => length)),
      classes: packNumbers(rows.flatMap((says) => stepsOf(says.map(({ of }) => of)))),
      weights: packNumbers(rows.flatMap((says) => says.map(({ weight }) => weight + finest))),
      leanings: packLeanings(sounds),
    },
    beside: (term, subject) => {
      const weight = known[term]?.get(subject)
      return weight === undefined ? nothingBeside : weight + finest + 1
    },
  }
}

/** The unit travels in thousandths. */
const precision = 1000

function unitOf(features: readonly FeatureWeights[]): number {
  const sizes = Float64Array.from(features.flatMap(({ weights }) => [...weights.map(Math.abs)]))
  sizes.sort()
  const most = sizes[Math.floor(sizes.length * (1 - cutOff / 1000))] ?? 0
  return Math.max(1, Math.round((most / finest) * precision)) / precision
}

function round({ classes, weights }: FeatureWeights, unit: number) {
  return [...classes].flatMap((of, i) => {
    const whole = Math.round((weights[i] ?? 0) / unit)
    const weight = Math.max(-finest, Math.min(finest, whole))
    return weight === 0 ? [] : [{ of, weight }]
  })
}

/**
 * What was learnt is added to what the subjects' own terms let expect.
 * @param numbers the terms with their numbers
 * @param subjects has the weights that travelled there
 */
export function unpackClassifier(
  packed: PackedClassifier,
  numbers: TermNumbers,
  subjects: SubjectRows,
): Classifier {
  const terms = numbers.size
  const single = terms + subjects.sizes.length
  const pairs = risingOf(unpackNumbers(packed.pairs))
  const others = unpackPostings(packed.lengths, packed.classes, single + pairs.length)
  const unit = (unpackNumbers(packed.unit)[0] ?? 0) / precision
  return {
    ...joined(subjects, others, unpackNumbers(packed.weights), unit),
    leaningOf: unpackLeanings(packed.leanings),
    features: {
      ofTerm: (term) => numbers.get(term),
      ofPair: (...pair) => {
        const place = placeIn(pairs, pairKey(pair, terms))
        return place === -1 ? undefined : single + place
      },
      ofTold: (subject) => terms + subject,
    },
  }
}

/** Per feature what is expected of the subjects that are asked for with it and what was learnt on top, and then the others. */
function joined(
  rows: SubjectRows,
  others: Postings,
  otherWeights: Uint32Array,
  unit: number,
): ClassifierWeights {
  const { asked, beside } = rows
  const expected = expectedWeights(rows)
  const from = new Uint32Array(others.from.length)
  const subjects = new Uint16Array(asked.subjects.length + others.subjects.length)
  const weights = new Float32Array(subjects.length)
  let end = 0
  let [i, j] = [0, 0]
  for (let feature = 0; feature < from.length - 1; feature++) {
    for (const endAsked = asked.from[feature + 1] ?? 0; i < endAsked; i++) {
      subjects[end] = asked.subjects[i] ?? 0
      weights[end++] = (expected[i] ?? 0) + unit * learntBeside(beside[i])
    }
    for (const endOthers = others.from[feature + 1] ?? 0; j < endOthers; j++) {
      subjects[end] = others.subjects[j] ?? 0
      weights[end++] = unit * ((otherWeights[j] ?? 0) - finest)
    }
    from[feature + 1] = end
  }
  return { classes: { from, subjects }, weights }
}

const learntBeside = (beside = nothingBeside): number =>
  beside === nothingBeside ? 0 : beside - finest - 1
