import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trainClassifier } from '../../src/build/train-classifier.ts'
import { createClassifier, least } from '../../src/search/classifier.ts'
import { featuresOf } from '../../src/search/features.ts'
import {
  packClassifier,
  type SplitClassifier,
  unpackClassifier,
} from '../../src/search/pack-classifier.ts'
import { packSubjects, unpackSubjects } from '../../src/search/pack-subjects.ts'
import { type CountedSubject, countTerms, placeOf } from '../../src/search/topic-terms.ts'
import { expectedWeights } from '../../src/search/typical.ts'

const words = ['wie', 'wanneer', 'meldt', 'aan', 'begint', 'weer', 'morgen', 'leersteun']
const numbers = new Map(words.map((word, number) => [word, number]))
const read = (text: string) => {
  const stems = text.split(' ')
  const terms = stems
    .filter((stem) => stem !== 'wie' && stem !== 'wanneer')
    .map((term) => ({ term, weight: 1, from: 'word' as const }))
  return { stems, terms }
}
const often = (text: string, label: number) =>
  Array.from({ length: 9 }, () => ({
    ...read(text),
    label,
    side: { isOurs: label < 2, counts: 1 },
  }))

/** Who registers, when it begins, and after the subjects what is everyday. */
const texts = [
  ...often('wie meldt aan', 0),
  ...often('wanneer begint leersteun', 1),
  ...often('wanneer meldt leersteun', 1),
  ...often('weer morgen', 2),
]
/** "aan" alone is about what was told last. */
const followUps = [0, 1].flatMap((told) =>
  often('aan', told).map((text) => ({ ...text, told, side: null })),
)
const subjects = [0, 1].map((subject) => {
  const questions = texts
    .filter(({ label }) => label === subject)
    .map(({ terms }) => terms.flatMap(({ term }) => numbers.get(term) ?? []))
  return countTerms({ questions, body: [] })
})
const train = () => trainClassifier([...texts, ...followUps], subjects, numbers)

function unpack({ packed, beside }: SplitClassifier, counted: readonly CountedSubject[]) {
  const rows = unpackSubjects(packSubjects(counted, words.length, beside), words.length)
  return { ...unpackClassifier(packed, numbers, rows), rows }
}

const classifier = unpack(train(), subjects)
const classify = createClassifier(classifier, [true, true])
const isAskedOf =
  (counted: readonly CountedSubject[]) =>
  (term: number, subject: number): boolean =>
    counted[subject]?.counts.has(term) ?? false
const ask = (text: string, told?: number) => {
  const { stems, terms } = read(text)
  return classify(featuresOf(stems, terms, classifier.features, told))
}

describe('a trained classifier', () => {
  it('finds what its examples are for', () => {
    expect(ask('wie meldt aan').best[0]).toBe(0)
    expect(ask('wanneer begint leersteun').best[0]).toBe(1)
  })

  it('tells who from when by the stop word alone', () => {
    expect(ask('wie').best[0]).toBe(0)
    expect(ask('wanneer meldt').best[0]).toBe(1)
  })

  it('reads few words in the light of what was told last, and a whole question by itself', () => {
    expect([0, 1].map((told) => ask('aan', told).best[0])).toEqual([0, 1])
    expect([0, 1].map((told) => ask('wanneer begint leersteun', told).best[0])).toEqual([1, 1])
  })

  it('knows how likely a message is ours', () => {
    expect(ask('wie meldt aan').ours).toBeGreaterThan(0.9)
    expect(ask('weer morgen').ours).toBeLessThan(0.1)
  })

  it('gives what shares nothing with a message the least chance, and no word no chance', () => {
    expect(ask('weer').of(0)).toBe(least)
    expect(ask('onbekend')).toMatchObject({ best: [], ours: 0 })
  })

  it('knows which words sound like ours', () => {
    const { features, leaningOf } = classifier
    expect(leaningOf(features.ofTerm('leersteun'))).toBeGreaterThan(0)
    expect(leaningOf(features.ofTerm('weer'))).toBeLessThan(0)
  })

  it('expects the words of the questions of a subject to speak for it before anything is learnt', () => {
    const noWeights = [...words, ...subjects].map(() => ({
      classes: new Uint16Array(),
      weights: new Float64Array(),
    }))
    const nothingLearnt = packClassifier(
      noWeights,
      new Map(),
      [],
      { terms: words.length, subjects: subjects.length },
      isAskedOf(subjects),
    )
    const unlearnt = unpack(nothingLearnt, subjects)
    const { stems, terms } = read('wie meldt aan')
    const found = createClassifier(unlearnt, [true, true])(
      featuresOf(stems, terms, unlearnt.features),
    )
    expect(found.best).toEqual([0, 1])
    expect(Math.exp(found.of(0))).toBeGreaterThan(0.9)
  })

  it('is the same each time', () => {
    expect(train().packed).toEqual(train().packed)
  })
})

describe('the features of a message', () => {
  const ofPair = (first: number | null, second: number) =>
    first === null ? 100 + second : 200 + 10 * first + second
  const ofTold = (subject: number) => 300 + subject
  const features = { ofTerm: (term: string) => numbers.get(term), ofPair, ofTold }

  it('are its terms, its other words, and each two that follow each other', () => {
    const { stems, terms } = read('wie meldt aan')
    const weighted = terms.map((term) => ({ ...term, weight: 0.5 }))
    expect([...featuresOf(stems, weighted, features)].sort(([a], [b]) => a - b)).toEqual([
      [0, 1],
      [2, 0.5],
      [3, 0.5],
      [100, 1],
      [202, 1],
      [223, 1],
    ])
  })

  it('are also what was told last, the more the shorter the message is', () => {
    const after = (stems: readonly string[]) => featuresOf(stems, [], features, 7).get(307)
    expect([1, 3, 6, 12].map((length) => after(Array(length).fill('aan')))).toEqual([2, 2, 1, 0.5])
  })

  it('are none of a word that nobody knows, nor of a pair with it', () => {
    expect([...featuresOf(['wie', 'is', 'aan'], [], features).keys()].sort()).toEqual([0, 100, 3])
  })
})

describe('packing', () => {
  /** Half of the terms and classes go together already. */
  const counted = Array.from({ length: 301 }, (_, subject) => {
    const asked = [...numbers.values()].filter((term) => (term + subject) % 2 === 0)
    return { size: 1, counts: new Map(asked.map((term) => [term, 1])), body: [] }
  })
  const isAsked = isAskedOf(counted)
  const counts = { terms: words.length, subjects: counted.length }
  const nothing = { classes: Uint16Array.of(1), weights: Float64Array.of(0) }
  const ofTold = counted.map(() => ({ classes: new Uint16Array(), weights: new Float64Array() }))
  const weights = fc
    .uniqueArray(fc.nat({ max: 300 }), { maxLength: 8 })
    .chain((classes) =>
      fc.tuple(
        fc.constant(classes.sort((a, b) => a - b)),
        fc.array(fc.integer({ min: -7, max: 7 }), {
          minLength: classes.length,
          maxLength: classes.length,
        }),
      ),
    )
    .map(([classes, whole]) => ({
      classes: Uint16Array.from(classes),
      weights: Float64Array.from(whole),
    }))

  it('keeps every weight that is not nothing, to an eighth of the largest', () => {
    fc.assert(
      fc.property(fc.array(weights, { minLength: 8, maxLength: 8 }), (features) => {
        const packed = packClassifier([...features, ...ofTold], new Map(), [], counts, isAsked)
        const { classes, weights: unpacked, rows } = unpack(packed, counted)
        const expected = expectedWeights(rows)
        const most = Math.max(...features.flatMap(({ weights: all }) => [...all].map(Math.abs)), 0)
        features.forEach((feature, number) => {
          const places = Array.from(
            { length: (classes.from[number + 1] ?? 0) - (classes.from[number] ?? 0) },
            (_, i) => (classes.from[number] ?? 0) + i,
          )
          const found = new Map(places.map((place) => [classes.subjects[place], unpacked[place]]))
          feature.classes.forEach((one, i) => {
            const before = expected[placeOf(rows.asked, number, one)] ?? 0
            const off = Math.abs((found.get(one) ?? 0) - before - (feature.weights[i] ?? 0))
            expect(off).toBeLessThanOrEqual(most / 8 + 0.01)
          })
        })
      }),
    )
  })

  it('leaves out pairs that say nothing, neither of a class nor of whose a message is', () => {
    const something = { classes: Uint16Array.of(4), weights: Float64Array.of(2) }
    const features = [...words.map(() => nothing), ...ofTold, nothing, something, nothing]
    const single = words.length + counted.length
    const leanings = new Map([
      [1, 2],
      [single + 2, -1.5],
    ])
    const pairs = [[0, 1] as const, [null, 2] as const, [4, 5] as const]
    const packed = packClassifier(features, leanings, pairs, counts, isAsked)
    const { features: found, leaningOf } = unpack(packed, counted)
    expect(found.ofPair(0, 1)).toBeUndefined()
    expect(found.ofPair(null, 2)).toBe(single)
    expect([1, found.ofPair(null, 2), found.ofPair(4, 5)].map(leaningOf)).toEqual([
      2,
      undefined,
      -1.5,
    ])
  })
})
