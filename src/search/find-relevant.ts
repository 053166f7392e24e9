import type { Term } from '../language/to-terms.ts'
import type { TopicTerms } from './topic-terms.ts'

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

/** Where each term occurs in one field: subjects and how often, those of one term side by side. */
interface Field {
  readonly boost: number
  /** Where the list of a term begins; the next begins where it ends. */
  readonly from: Uint32Array
  readonly subjects: Uint32Array
  readonly counts: Uint32Array
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
export function createFindRelevant({ terms, subjects }: TopicTerms): FindRelevant {
  const fields = [
    layField(
      subjects.map(({ questions }) => questions),
      terms.length,
      3,
    ),
    layField(
      subjects.map(({ body }) => [body]),
      terms.length,
      1,
    ),
  ]
  const sum = new Float64Array(subjects.length)
  const ofTerm = new Float64Array(subjects.length)
  const matches = new Uint32Array(subjects.length)
  return (asked, numberOf, limit) => {
    const touched: number[] = []
    const addHit = (subject: number): void => {
      if (matches[subject] === 0) touched.push(subject)
      matches[subject] = at(matches, subject) + 1
      sum[subject] = at(sum, subject) + at(ofTerm, subject)
      ofTerm[subject] = 0
    }
    for (const { term, weight } of asked) {
      const hits: number[] = []
      const number = numberOf(term)
      if (number !== undefined)
        for (const field of fields) addTerm(field, number, weight, ofTerm, hits)
      hits.forEach(addHit)
    }
    const best: Relevance[] = []
    for (const subject of touched) {
      const score = at(sum, subject) * at(matches, subject)
      sum[subject] = matches[subject] = 0
      if (best.length < limit || score > (best.at(-1)?.score ?? 0))
        keepBest(best, { subject, score }, limit)
    }
    return best
  }
}

/** Puts one in its place among the best so far; of two that are equal the earlier stays before. */
function keepBest(best: Relevance[], one: Relevance, limit: number): void {
  let place = best.length
  while (place > 0 && (best[place - 1]?.score ?? 0) < one.score) place--
  best.splice(place, 0, one)
  if (best.length > limit) best.pop()
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

/** @param texts per subject the sets of terms that its field consists of */
function layField(
  texts: readonly (readonly (readonly number[])[])[],
  terms: number,
  boost: number,
): Field {
  const { ofTerm, ofSubject, times, size, lengths } = countTerms(texts, terms)
  const from = new Uint32Array(terms + 1)
  for (let i = 0; i < size; i++) from[at(ofTerm, i) + 1] = at(from, at(ofTerm, i) + 1) + 1
  for (let term = 0; term < terms; term++) from[term + 1] = at(from, term + 1) + at(from, term)
  const next = from.slice()
  const subjects = new Uint32Array(size)
  const counts = new Uint32Array(size)
  for (let i = 0; i < size; i++) {
    const term = at(ofTerm, i)
    const place = at(next, term)
    next[term] = place + 1
    subjects[place] = at(ofSubject, i)
    counts[place] = at(times, i)
  }
  const average = lengths.reduce((total, length) => total + length, 0) / texts.length
  return { boost, from, subjects, counts, lengths, average }
}

/** How often each term stands in each subject, subject after subject. Without a map per subject: this is done at every start. */
function countTerms(texts: readonly (readonly (readonly number[])[])[], terms: number) {
  let most = 0
  for (const sets of texts) for (const set of sets) most += set.length
  const ofTerm = new Uint32Array(most)
  const ofSubject = new Uint32Array(most)
  const times = new Uint32Array(most)
  const lengths = new Uint32Array(texts.length)
  /** Per term, one more than the place where it was counted last. */
  const last = new Uint32Array(terms)
  let size = 0
  for (const [subject, sets] of texts.entries()) {
    const first = size
    for (const set of sets) {
      for (const term of set) {
        const place = at(last, term) - 1
        if (place >= first) times[place] = at(times, place) + 1
        else {
          ofTerm[size] = term
          ofSubject[size] = subject
          times[size] = 1
          last[term] = ++size
        }
      }
    }
    // A field without terms counts as one long, as it does in MiniSearch.
    lengths[subject] = Math.max(1, size - first)
  }
  return { ofTerm, ofSubject, times, size, lengths }
}

const at = (numbers: Uint32Array | Float64Array, place: number): number => numbers[place] ?? 0
