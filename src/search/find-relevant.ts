import type { Term } from '../language/to-terms.ts'
import { keepBest } from './keep-best.ts'
import type { Postings, TopicTerms } from './topic-terms.ts'

/** How well a subject fits, over questions and text together. */
export interface Relevance {
  readonly subject: number
  readonly score: number
}

/** At most `limit` of the subjects that share a term with what is asked, the best first. */
export type FindRelevant = (
  asked: readonly Term[],
  numberOf: (term: string) => number | undefined,
  limit: number,
) => readonly Relevance[]

/** Where each term occurs in one field, and beside each subject how often. */
interface Field extends Postings {
  readonly boost: number
  readonly counts: Uint16Array
  /** How many different terms each subject has here, and on average. */
  readonly lengths: Uint32Array
  readonly average: number
}

/** BM25+ as MiniSearch has it, with its defaults. */
const k = 1.2
const b = 0.7
const d = 0.5

/**
 * MiniSearch's ranking (BM25+ over two fields, times the number of terms that match) in typed arrays. MiniSearch itself
 * takes 35 ms to load this index and 0.25 ms for a search, more than the rest of a turn together; a test holds the two
 * against each other, score by score.
 */
export function createFindRelevant({
  subjects: { asked, times, bodies, sizes },
}: Pick<TopicTerms, 'subjects'>): FindRelevant {
  const fields = [
    layField(asked, times, sizes.length, 3),
    layField(bodies, new Uint16Array(bodies.subjects.length).fill(1), sizes.length, 1),
  ]
  const sum = new Float64Array(sizes.length)
  const ofTerm = new Float64Array(sizes.length)
  const matches = new Uint32Array(sizes.length)
  return (wanted, numberOf, limit) => {
    const touched: number[] = []
    const addHit = (subject: number): void => {
      if (matches[subject] === 0) touched.push(subject)
      matches[subject] = at(matches, subject) + 1
      sum[subject] = at(sum, subject) + at(ofTerm, subject)
      ofTerm[subject] = 0
    }
    const takeScore = (subject: number): number => {
      const score = at(sum, subject) * at(matches, subject)
      sum[subject] = matches[subject] = 0
      return score
    }
    for (const { term, weight } of wanted) {
      const number = numberOf(term)
      if (number === undefined) continue
      const hits: number[] = []
      for (const field of fields) addTerm(field, number, weight, ofTerm, hits)
      hits.forEach(addHit)
    }
    const best: Relevance[] = []
    for (const subject of touched) keepBest(best, { subject, score: takeScore(subject) }, limit)
    return best
  }
}

function addTerm(
  field: Field,
  term: number,
  weight: number,
  ofTerm: Float64Array,
  hits: number[],
): void {
  const { from, subjects, counts, lengths, average, boost } = field
  const start = at(from, term)
  const end = at(from, term + 1)
  const matching = end - start
  const rarity = Math.log(1 + (lengths.length - matching + 0.5) / (matching + 0.5))
  for (let i = start; i < end; i++) {
    const subject = at(subjects, i)
    const count = at(counts, i)
    const fill = count + k * (1 - b + (b * at(lengths, subject)) / average)
    if (ofTerm[subject] === 0) hits.push(subject)
    ofTerm[subject] =
      at(ofTerm, subject) + weight * boost * (rarity * (d + (count * (k + 1)) / fill))
  }
}

function layField(postings: Postings, counts: Uint16Array, subjects: number, boost: number): Field {
  const lengths = new Uint32Array(subjects)
  for (const subject of postings.subjects) lengths[subject] = at(lengths, subject) + 1
  // A field without terms counts as one long, as it does in MiniSearch.
  for (let subject = 0; subject < subjects; subject++)
    if (lengths[subject] === 0) lengths[subject] = 1
  const average = lengths.reduce((total, length) => total + length, 0) / subjects
  return { ...postings, boost, counts, lengths, average }
}

const at = (numbers: Uint16Array | Uint32Array | Float64Array, place: number): number =>
  numbers[place] ?? 0
