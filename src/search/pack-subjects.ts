import type { PackedSubjects } from '../content/prepared.ts'
import { filled, numbersIn, packNumbers, risingIn, stepsOf } from '../packing/numbers.ts'
import type { CountedSubject, Postings, Questions, SubjectRows } from './topic-terms.ts'

/**
 * Packs the terms of every subject: per term where it stands, since a subject is a smaller number than a term. A question is
 * a set of places in the terms of its subject, those that most questions have first, so that most places are small.
 * @param terms how many terms there are
 */
export function packSubjects(subjects: readonly CountedSubject[], terms: number): PackedSubjects {
  const asked = packPostings(
    subjects.map(({ counts }) => counts),
    terms,
  )
  const bodies = packPostings(
    subjects.map(({ body }) => new Map(body.map((term) => [term, 1]))),
    terms,
  )
  const shapes = [subjects.length]
  const questions = subjects.map(({ size, counts, kept }) => {
    const places = new Map(mostFirst(counts).map(([term], place) => [term, place]))
    shapes.push(size, kept.length)
    const steps = stepsOf(kept.map(({ place }) => place))
    kept.forEach((question, i) => {
      shapes.push(steps[i] ?? 0, question.terms.length)
    })
    return packNumbers(
      kept.flatMap((question) =>
        stepsOf(question.terms.map((term) => places.get(term) ?? 0).sort((a, b) => a - b)),
      ),
    )
  })
  return {
    shapes: packNumbers(shapes),
    lengths: packNumbers(questions.map(({ length }) => length)),
    questions: Uint8Array.from(questions.flatMap((row) => [...row])),
    asked: packNumbers(asked.lengths),
    askedIn: packNumbers(asked.steps),
    times: packNumbers(asked.times),
    bodies: packNumbers(bodies.lengths),
    bodiesIn: packNumbers(bodies.steps),
  }
}

/** The terms of a subject with in how many of its questions they stand, the most first, and then in the order of their numbers. */
const mostFirst = (counts: Iterable<readonly [term: number, count: number]>) =>
  [...counts].sort(([a, many], [b, few]) => few - many || a - b)

function packPostings(subjects: readonly CountedSubject['counts'][], terms: number) {
  const found = Array.from({ length: terms }, (): { in: number; times: number }[] => [])
  for (const [subject, counts] of subjects.entries())
    for (const [term, times] of counts) found[term]?.push({ in: subject, times })
  return {
    lengths: found.map(({ length }) => length),
    steps: found.flatMap((places) => stepsOf(places.map((place) => place.in))),
    times: found.flat().map(({ times }) => times),
  }
}

/** @param terms how many terms there are */
export function unpackSubjects(packed: PackedSubjects, terms: number): SubjectRows {
  const asked = unpackPostings(packed.asked, packed.askedIn, terms)
  const times = filled(new Uint16Array(asked.subjects.length), numbersIn(packed.times))
  const nextShape = numbersIn(packed.shapes)
  const nextLength = numbersIn(packed.lengths)
  const sizes = new Uint16Array(nextShape())
  let start = 0
  const packedQuestions = Array.from(sizes, (_, subject): PackedQuestions => {
    sizes[subject] = nextShape()
    const shapes = filled(new Uint16Array(2 * nextShape()), nextShape)
    const end = start + nextLength()
    const places = packed.questions.subarray(start, end)
    start = end
    return { shapes, places }
  })
  const termsOf = createTermsOf(asked, times, sizes.length)
  return {
    sizes,
    asked,
    times,
    bodies: unpackPostings(packed.bodies, packed.bodiesIn, terms),
    // Most subjects are never near what anybody asks, so their questions stay packed until they are.
    questionsOf: (subject) => unpackQuestions(packedQuestions[subject], termsOf(subject)),
  }
}

/** The questions of one subject: per question how many were left out before it and how many terms it has, and their places. */
interface PackedQuestions {
  readonly shapes: Uint16Array
  readonly places: Uint8Array
}

function unpackQuestions(packed: PackedQuestions | undefined, terms: Uint16Array): Questions {
  const { shapes = new Uint16Array(), places: row = new Uint8Array() } = packed ?? {}
  const next = numbersIn(row)
  const places = new Uint16Array(shapes.length / 2)
  const ends = new Uint16Array(shapes.length / 2)
  const numbers: number[] = []
  for (let question = 0, place = -1; question < places.length; question++) {
    places[question] = place += (shapes[2 * question] ?? 0) + 1
    for (const at of risingIn(next, shapes[2 * question + 1] ?? 0)) numbers.push(terms[at] ?? 0)
    ends[question] = numbers.length
  }
  return { places, terms: { numbers: Uint16Array.from(numbers), ends } }
}

function unpackPostings(lengths: Uint8Array, steps: Uint8Array, terms: number): Postings {
  const nextLength = numbersIn(lengths)
  const nextStep = numbersIn(steps)
  const from = new Uint32Array(terms + 1)
  for (let term = 0, all = 0; term < terms; term++) {
    all += nextLength()
    from[term + 1] = all
  }
  const subjects = new Uint16Array(from[terms] ?? 0)
  for (let term = 0, i = 0; term < terms; term++) {
    const end = from[term + 1] ?? 0
    for (let last = -1; i < end; i++) {
      last += nextStep() + 1
      subjects[i] = last
    }
  }
  return { from, subjects }
}

/** Gives the terms of a subject, in the order of mostFirst. */
function createTermsOf(
  { from, subjects }: Postings,
  times: Uint16Array,
  count: number,
): (subject: number) => Uint16Array {
  const ends = new Uint32Array(count + 1)
  for (const subject of subjects) ends[subject + 1] = (ends[subject + 1] ?? 0) + 1
  for (let subject = 0; subject < count; subject++)
    ends[subject + 1] = (ends[subject + 1] ?? 0) + (ends[subject] ?? 0)
  const next = ends.slice()
  // One number to sort by: how seldom it is asked, and then which term it is.
  const keys = new Uint32Array(subjects.length)
  for (let term = 0, i = 0; term + 1 < from.length; term++) {
    for (const end = from[term + 1] ?? 0; i < end; i++) {
      const subject = subjects[i] ?? 0
      const at = next[subject] ?? 0
      next[subject] = at + 1
      keys[at] = (mostTimes - (times[i] ?? 0)) * 2 ** 16 + term
    }
  }
  return (subject) => Uint16Array.from(keys.slice(ends[subject], ends[subject + 1]).sort())
}

/** No subject has as many questions. */
const mostTimes = 2 ** 16 - 1
