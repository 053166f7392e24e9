import { type Best, keepBest, noneYet } from './keep-best.ts'
import type { Postings, TopicTerms } from './topic-terms.ts'
import { typicalIn } from './typical.ts'

/** A term that is looked for. */
export interface AskedTerm {
  /** Undefined: no subject has it. */
  readonly number: number | undefined
  readonly weight: number
  /** How much it tells. */
  readonly tells: number
}

/** What is found of the terms, in one walk over the subjects that have each of them. The sums hold until the next search. */
export interface Relevant {
  /** The subjects that fit best, over questions and text together. */
  readonly best: Best
  /** How much the terms tell that a subject has. */
  readonly covered: (subject: number) => number
  /** The same, each as far as it is typical of the subject. */
  readonly typical: (subject: number) => number
}

/** @param limit how many subjects are the best */
export type FindRelevant = (asked: readonly AskedTerm[], limit: number) => Relevant

/** Where each term occurs in one field. A subject that is asked for with a term has it in no other field. */
interface Field extends Postings {
  readonly boost: number
  /** Beside each subject, how much the term counts there; made with the first search for the term. */
  readonly scores: Float64Array
  readonly typical: Float64Array
  readonly makeScores: (term: number) => void
}

/** What is summed for a subject lies side by side, because it is fetched together. */
const [sum, matches, covered, typical] = [0, 1, 2, 3]
const perSubject = 4

/** BM25+ as MiniSearch has it, with its defaults. */
const k = 1.2
const b = 0.7
const d = 0.5

/** A term counts so much more in a question than in a text. */
const questionBoost = 3

/**
 * MiniSearch's ranking (BM25+ over two fields, times the number of terms that match) in typed arrays. MiniSearch itself
 * takes 35 ms to load this index and 0.25 ms for a search, more than the rest of a turn together; a test holds the two
 * against each other, score by score.
 */
export function createFindRelevant({
  subjects: { asked, times, bodies, sizes },
}: Pick<TopicTerms, 'subjects'>): FindRelevant {
  const fields = [layField(asked, sizes, questionBoost, times), layField(bodies, sizes, 1)]
  // Made once: arrays of this size take longer to make than to clear.
  const sums = new Float64Array(sizes.length * perSubject)
  /** The subjects that have a term, in the order in which they were found. */
  const touched = new Uint32Array(sizes.length)
  let count = 0
  const addTerm = (field: Field, number: number, { weight, tells }: AskedTerm): void => {
    const { from, subjects, scores } = field
    const most = weight * field.boost
    const end = from[number + 1] ?? 0
    field.makeScores(number)
    for (let i = from[number] ?? 0; i < end; i++) {
      const subject = subjects[i] ?? 0
      const at = subject * perSubject
      if (sums[at + matches] === 0) touched[count++] = subject
      sums[at + matches] = (sums[at + matches] ?? 0) + 1
      sums[at + sum] = (sums[at + sum] ?? 0) + most * (scores[i] ?? 0)
      sums[at + covered] = (sums[at + covered] ?? 0) + tells
      sums[at + typical] = (sums[at + typical] ?? 0) + tells * (field.typical[i] ?? 0)
    }
  }
  const bestOf = (limit: number): Best => {
    const best = noneYet()
    for (let i = 0; i < count; i++) {
      const subject = touched[i] ?? 0
      const at = subject * perSubject
      keepBest(best, subject, (sums[at + sum] ?? 0) * (sums[at + matches] ?? 0), limit)
    }
    return best
  }
  return (wanted, limit) => {
    for (let i = 0; i < count; i++) {
      const at = (touched[i] ?? 0) * perSubject
      sums.fill(0, at, at + perSubject)
    }
    count = 0
    for (const term of wanted)
      if (term.number !== undefined) for (const field of fields) addTerm(field, term.number, term)
    return {
      best: bestOf(limit),
      covered: (subject) => sums[subject * perSubject + covered] ?? 0,
      typical: (subject) => sums[subject * perSubject + typical] ?? 0,
    }
  }
}

/** @param times in how many questions of each subject a term stands; absent: it stands in its text */
function layField(
  postings: Postings,
  sizes: Uint16Array,
  boost: number,
  times?: Uint16Array,
): Field {
  const { from, subjects } = postings
  const lengths = new Uint32Array(sizes.length)
  for (const subject of subjects) lengths[subject] = at(lengths, subject) + 1
  // A field without terms counts as one long, as it does in MiniSearch.
  for (let subject = 0; subject < sizes.length; subject++)
    if (lengths[subject] === 0) lengths[subject] = 1
  const average = lengths.reduce((total, length) => total + length, 0) / sizes.length
  const scores = new Float64Array(subjects.length)
  const typical = new Float64Array(subjects.length)
  const isMade = new Uint8Array(from.length)
  const makeScores = (term: number): void => {
    if (isMade[term] === 1) return
    isMade[term] = 1
    const start = at(from, term)
    const end = at(from, term + 1)
    const matching = end - start
    const rarity = Math.log(1 + (sizes.length - matching + 0.5) / (matching + 0.5))
    for (let i = start; i < end; i++) {
      const subject = at(subjects, i)
      const count = times ? at(times, i) : 1
      const fill = count + k * (1 - b + (b * at(lengths, subject)) / average)
      scores[i] = rarity * (d + (count * (k + 1)) / fill)
      if (times) typical[i] = typicalIn(count, at(sizes, subject))
    }
  }
  return { ...postings, boost, scores, typical, makeScores }
}

const at = (numbers: Uint16Array | Uint32Array | Float64Array, place: number): number =>
  numbers[place] ?? 0
