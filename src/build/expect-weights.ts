import type { Features } from '../search/features.ts'
import type { FeatureWeights } from '../search/pack-classifier.ts'
import { nothingBeside, packSubjects, unpackSubjects } from '../search/pack-subjects.ts'
import type { CountedSubject } from '../search/topic-terms.ts'
import { expectedOf, expectedWeights, rarityOf } from '../search/typical.ts'

/** What the terms of the subjects let expect, as it will be where it runs, and what a single question adds to that. */
export interface Expected {
  /** Per term. */
  readonly weights: readonly FeatureWeights[]
  /** How much less would speak for a subject if this were none of its questions. */
  readonly ownPart: (question: Features, subject: number) => number
}

/** @param terms how many terms there are */
export function expectWeights(subjects: readonly CountedSubject[], terms: number): Expected {
  const rows = unpackSubjects(
    packSubjects(subjects, terms, () => nothingBeside),
    terms,
  )
  const { from, subjects: classes } = rows.asked
  const expected = expectedWeights(rows)
  const rarity = rarityOf(rows)
  return {
    weights: Array.from({ length: terms }, (_, term) => ({
      classes: classes.slice(from[term], from[term + 1]),
      weights: Float64Array.from(expected.slice(from[term], from[term + 1])),
    })),
    ownPart: (question, subject) => {
      const { size, counts } = subjects[subject] ?? noSubject
      let part = 0
      for (const [term, value] of question) {
        const times = counts.get(term)
        if (times === undefined) continue
        const less = expectedOf(times - 1, size, rarity[term] ?? 0)
        part += value * (expectedOf(times, size, rarity[term] ?? 0) - less)
      }
      return part
    },
  }
}

/** Everyday messages are of none. */
const noSubject = { size: 0, counts: new Map<number, number>() }
