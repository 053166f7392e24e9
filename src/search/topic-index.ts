import type { Term } from '../language/to-terms.ts'
import { createFindRelevant } from './find-relevant.ts'
import type { Topic } from './topic.ts'
import type { Sets, SubjectRows, TopicTerms } from './topic-terms.ts'

/** A subject as it goes into the index. */
export interface TopicDocument {
  readonly topic: Topic
  readonly title: string
  /** How people ask for it. */
  readonly questions: readonly string[]
  readonly body: string
  readonly audience: readonly string[]
  /** Centres whose way of working it tells; empty: everybody's. */
  readonly centres: readonly string[]
}

/** What a search found, with what made the score: between 0 (nothing in common) and about 1 (the same words). */
export interface Hit {
  readonly document: TopicDocument
  readonly score: number
  /** The question on the document that is nearest (empty where the content came without them), how near, and how much of what was asked the document covers. */
  readonly nearest: string
  readonly similarity: number
  readonly coverage: number
  readonly matched: readonly string[]
}

export type TopicIndex = (terms: readonly Term[], limit?: number) => readonly Hit[]

/** A subject laid out for ranking. Terms are numbers into one list, as src/build laid it out. */
interface Entry {
  readonly document: TopicDocument
  /** The questions that are left of it: per question which it is, the place after its last term in the terms of all, and how much these tell. */
  readonly places: Uint16Array
  readonly start: number
  readonly ends: Uint32Array
  readonly masses: Float64Array
  /** For each of its terms how typical it is: the square root of the share of its questions that have it; 0 in the text only. */
  readonly typical: ReadonlyMap<number, number>
}

/**
 * What is asked: its terms, and all that they tell together. `place`: per number of a term its place among them, from 1 on
 * (0: not asked); a table of small numbers stays near the processor. `told`: what the term at a place tells. `own`: the terms
 * of all questions.
 */
interface Asked {
  readonly own: Uint16Array
  readonly place: Uint16Array
  readonly told: Float64Array
  readonly mass: number
  readonly terms: readonly { readonly term: string; readonly number: number | undefined }[]
}

/** MiniSearch proposes this many subjects; the nearest question decides among them. */
const proposed = 24
/**
 * What makes a score, set on the development half of the evaluation: the nearest question, the one after it (a subject
 * that is asked for in many like words is a safer guess), how typical the words of the message are of its questions, how much
 * of the message the subject covers, and MiniSearch's own
 * opinion, which knows how often words occur.
 */
export const share = { nearest: 0.45, second: 0.15, typical: 2.1, coverage: 0.1, relevance: 0.25 }

/**
 * Builds the index. MiniSearch finds the subjects that share words with a message; then the questions on each of them are
 * compared one by one, since one question that is nearly the same says more than many words scattered over a page.
 */
export function createTopicIndex(
  documents: readonly TopicDocument[],
  topicTerms: TopicTerms,
): TopicIndex {
  const { terms, subjects } = topicTerms
  const numbers = new Map(terms.map((term, number) => [term, number]))
  const findRelevant = createFindRelevant(topicTerms)
  const rarity = createRarity(topicTerms)
  const unknown = unheard(subjects.sizes.length)
  // Most subjects are never near, so what ranking needs of one is laid out when it is first proposed.
  const entries: (Entry | undefined)[] = []
  const entryOf = (subject: number): Entry => {
    entries[subject] ??= layEntry(documents[subject], subjects, subject, rarity)
    return entries[subject]
  }
  const place = new Uint16Array(terms.length)

  return (wanted, limit = 5) => {
    if (wanted.length === 0) return []
    let mass = 0
    const told = new Float64Array(wanted.length + 1)
    const asked = wanted.map(({ term, weight }, i) => {
      const number = numbers.get(term)
      const tells = weight * (rarity[number ?? -1] ?? unknown)
      mass += tells
      told[i + 1] = tells
      if (number !== undefined) place[number] = i + 1
      return { term, number }
    })
    const found = findRelevant(wanted, (term) => numbers.get(term), proposed)
    const best = found[0]?.score ?? 1
    const hits = found.map(({ subject, score }) =>
      rank(
        entryOf(subject),
        { place, told, mass, terms: asked, own: subjects.questions.numbers },
        score / best,
      ),
    )
    for (const { number } of asked) if (number !== undefined) place[number] = 0
    return hits.sort((a, b) => b.score - a.score).slice(0, limit)
  }
}

function rank(entry: Entry, { own, place, told, mass, terms }: Asked, relevance: number): Hit {
  const { document, places, ends, masses } = entry
  let nearest = 0
  let similarity = 0
  let second = 0
  for (let question = 0, at = entry.start; question < ends.length; question++) {
    let shared = 0
    for (const end = ends[question] ?? 0; at < end; at++)
      shared += told[place[own[at] ?? 0] ?? 0] ?? 0
    const near = (2 * shared) / (mass + (masses[question] ?? 0))
    if (near > similarity) {
      second = similarity
      similarity = near
      nearest = places[question] ?? 0
    } else if (near > second) second = near
  }
  const matched: string[] = []
  let covered = 0
  let typical = 0
  for (const { term, number } of terms) {
    const part = number === undefined ? undefined : entry.typical.get(number)
    if (number === undefined || part === undefined) continue
    const tells = told[place[number] ?? 0] ?? 0
    matched.push(term)
    covered += tells
    typical += tells * part
  }
  const coverage = covered / mass
  const score =
    share.nearest * similarity +
    share.second * second +
    (share.typical * typical) / mass +
    share.coverage * coverage +
    share.relevance * relevance
  return {
    document,
    score,
    nearest: (nearest === 0 ? document.title : document.questions[nearest - 1]) ?? '',
    similarity,
    coverage,
    matched,
  }
}

function layEntry(
  document: TopicDocument | undefined,
  subjects: SubjectRows,
  subject: number,
  rarity: Float64Array,
): Entry {
  if (!document || subject >= subjects.sizes.length)
    throw new Error(
      'topic index: there are more subjects than their terms; build the content again',
    )
  const { questions, questionEnds, places } = subjects
  const first = questionEnds[subject - 1] ?? 0
  const last = questionEnds[subject] ?? 0
  const ends = questions.ends.subarray(first, last)
  const start = questions.ends[first - 1] ?? 0
  return {
    document,
    places: places.subarray(first, last),
    start,
    ends,
    masses: Float64Array.from(ends, (end, i) =>
      sumOf(questions.numbers.subarray(ends[i - 1] ?? start, end), rarity),
    ),
    typical: typicalOf(subjects, subject),
  }
}

function sumOf(terms: Uint16Array, of: Float64Array): number {
  let total = 0
  for (const term of terms) total += of[term] ?? 0
  return total
}

/** More questions than this make a subject broader, not a word in it rarer. */
const manyQuestions = 60

function typicalOf(
  { sizes, asked, times, bodies }: SubjectRows,
  subject: number,
): ReadonlyMap<number, number> {
  const typical = new Map<number, number>()
  for (const term of setOf(bodies, subject)) typical.set(term, 0)
  const all = Math.min(sizes[subject] ?? 0, manyQuestions)
  const first = asked.ends[subject - 1] ?? 0
  setOf(asked, subject).forEach((term, i) => {
    typical.set(term, Math.sqrt(Math.min(1, (times[first + i] ?? 0) / all)))
  })
  return typical
}

const setOf = ({ numbers, ends }: Sets, place: number): Uint16Array =>
  numbers.subarray(ends[place - 1] ?? 0, ends[place])

/** A word that no subject has tells as much as a rare one. */
const unheard = (subjects: number): number => Math.log(1 + subjects) * 0.7

/** Per term how much it tells: inverse document frequency over subjects. */
function createRarity({ terms, subjects }: TopicTerms): Float64Array {
  const counts = new Uint32Array(terms.length)
  const lastSeen = new Uint32Array(terms.length)
  const all = subjects.sizes.length
  for (let subject = 0; subject < all; subject++) {
    for (const field of [subjects.asked, subjects.bodies]) {
      for (const term of setOf(field, subject)) {
        if (lastSeen[term] === subject + 1) continue
        lastSeen[term] = subject + 1
        counts[term] = (counts[term] ?? 0) + 1
      }
    }
  }
  return Float64Array.from(counts, (found) =>
    found === 0 ? unheard(all) : Math.log(1 + all / found),
  )
}
