import type { PackedSubjects } from '../content/prepared.ts'
import { packNumbers, stepsOf, unpackNumbers } from '../packing/numbers.ts'
import type { CountedSubject, Postings, SubjectRows } from './topic-terms.ts'

/** A term that more subjects than this are asked for with tells little by standing in the text of yet another. */
const mostAsked = 16

/** What travels beside each subject that is asked for with a term: a number below `roomBeside`. */
export type Beside = (term: number, subject: number) => number
export const roomBeside = 10
export const nothingBeside = 0

/**
 * Packs the terms of every subject: per term where it stands, since a subject is a smaller number than a term. In how many
 * questions a term stands is rounded to a square, and of a text only the terms are kept that tell something of their own: those
 * that its subject is not asked for with, nor many others.
 * @param terms how many terms there are
 */
export function packSubjects(
  subjects: readonly CountedSubject[],
  terms: number,
  beside: Beside,
): PackedSubjects {
  const asked = packPostings(
    subjects.map(({ counts }) => counts),
    terms,
  )
  const tells = (term: number): boolean => (asked.lengths[term] ?? 0) <= mostAsked
  const bodies = packPostings(
    subjects.map(
      ({ body, counts }) =>
        new Map(body.filter((term) => tells(term) && !counts.has(term)).map((term) => [term, 1])),
    ),
    terms,
  )
  return {
    sizes: packNumbers(subjects.map(({ size }) => size)),
    asked: packNumbers(asked.lengths),
    askedIn: packNumbers(asked.steps),
    told: packNumbers(
      asked.places.map(
        (place) => Math.round(Math.sqrt(place.times)) * roomBeside + beside(place.of, place.in),
      ),
    ),
    bodies: packNumbers(bodies.lengths),
    bodiesIn: packNumbers(bodies.steps),
  }
}

/** Of which term, in which subject, and in how many of its questions. */
interface Place {
  readonly of: number
  readonly in: number
  readonly times: number
}

function packPostings(subjects: readonly CountedSubject['counts'][], terms: number) {
  const found = Array.from({ length: terms }, (): Place[] => [])
  for (const [subject, counts] of subjects.entries())
    for (const [term, times] of counts) found[term]?.push({ of: term, in: subject, times })
  return {
    lengths: found.map(({ length }) => length),
    steps: found.flatMap((places) => stepsOf(places.map((place) => place.in))),
    places: found.flat(),
  }
}

/** @param terms how many terms there are */
export function unpackSubjects(packed: PackedSubjects, terms: number): SubjectRows {
  const asked = unpackPostings(packed.asked, packed.askedIn, terms)
  const told = unpackNumbers(packed.told)
  const times = new Uint16Array(told.length)
  const beside = new Uint8Array(told.length)
  for (let i = 0; i < told.length; i++) {
    const both = told[i] ?? 0
    const root = Math.floor(both / roomBeside)
    times[i] = root * root
    beside[i] = both % roomBeside
  }
  return {
    sizes: Uint16Array.from(unpackNumbers(packed.sizes)),
    asked,
    times,
    beside,
    bodies: unpackPostings(packed.bodies, packed.bodiesIn, terms),
  }
}

/**
 * @param lengths per term of how many subjects it is
 * @param steps which, as distances
 */
export function unpackPostings(lengths: Uint8Array, steps: Uint8Array, terms: number): Postings {
  const counts = unpackNumbers(lengths)
  const distances = unpackNumbers(steps)
  const from = new Uint32Array(terms + 1)
  const subjects = new Uint16Array(distances.length)
  for (let term = 0, i = 0; term < terms; term++) {
    const end = i + (counts[term] ?? 0)
    from[term + 1] = end
    for (let last = -1; i < end; i++) {
      last += (distances[i] ?? 0) + 1
      subjects[i] = last
    }
  }
  return { from, subjects }
}
