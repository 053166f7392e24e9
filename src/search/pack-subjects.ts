import type { PackedSubjects } from '../content/prepared.ts'
import { numbersIn, packNumber, packRising, risingIn } from '../packing/numbers.ts'
import type { SubjectTerms } from './topic-terms.ts'

/** Packs the terms of every subject. The questions of one subject share their words, so most are small numbers. */
export function packSubjects(subjects: readonly SubjectTerms[]): PackedSubjects {
  const counts = [subjects.length]
  let known = ''
  let fresh = ''
  for (const { questions } of subjects) {
    counts.push(questions.length)
    const places = new Map<number, number>()
    for (const question of questions) {
      const old = question.flatMap((term) => places.get(term) ?? []).sort((a, b) => a - b)
      const added = question.filter((term) => !places.has(term))
      counts.push(old.length, added.length)
      known += packRising(old)
      fresh += packRising(added)
      for (const term of added) places.set(term, places.size)
    }
  }
  const bodies = subjects.map(({ body }) => packNumber(body.length) + packRising(body))
  return { counts: counts.map(packNumber).join(''), known, fresh, bodies: bodies.join('') }
}

export function unpackSubjects({ counts, known, fresh, bodies }: PackedSubjects): SubjectTerms[] {
  const nextCount = numbersIn(counts)
  const nextKnown = numbersIn(known)
  const nextFresh = numbersIn(fresh)
  const nextBody = numbersIn(bodies)
  return Array.from({ length: nextCount() }, () => {
    const places: number[] = []
    const questions = Array.from({ length: nextCount() }, () => {
      const terms = risingIn(nextKnown, nextCount())
      for (const [i, place] of terms.entries()) terms[i] = places[place] ?? 0
      const added = risingIn(nextFresh, nextCount())
      places.push(...added)
      terms.push(...added)
      return terms.sort((a, b) => a - b)
    })
    return { questions, body: risingIn(nextBody, nextBody()) }
  })
}
