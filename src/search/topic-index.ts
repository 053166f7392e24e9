import type { Term } from '../language/to-terms.ts'
import { createFindRelevant } from './find-relevant.ts'
import type { Topic } from './topic.ts'
import type { SubjectTerms, TopicTerms } from './topic-terms.ts'

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
  /** The terms of its title and its questions, one after the other. */
  readonly terms: Uint16Array
  /** Per question the place after its last term, and how much all its terms tell. */
  readonly ends: Uint32Array
  readonly masses: Float64Array
  /** For each of its terms how typical it is: the square root of the share of its questions that have it; 0 in the text only. */
  readonly typical: ReadonlyMap<number, number>
}

/** What is asked: what each term tells, by its number (0: not asked), and all of it together. */
interface Asked {
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
export const share = { nearest: 0.4, second: 0.2, typical: 2.2, coverage: 0.1, relevance: 0.25 }

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
  // Most subjects are never near, so what ranking needs of one is laid out when it is first proposed.
  const entries: (Entry | undefined)[] = []
  const entryOf = (subject: number): Entry => {
    entries[subject] ??= layEntry(documents[subject], subjects[subject], rarity)
    return entries[subject]
  }
  const told = new Float64Array(terms.length)

  return (wanted, limit = 5) => {
    if (wanted.length === 0) return []
    let mass = 0
    const asked = wanted.map(({ term, weight }) => {
      const number = numbers.get(term)
      const tells = weight * (rarity[number ?? -1] ?? unheard(subjects))
      mass += tells
      if (number !== undefined) told[number] = tells
      return { term, number }
    })
    const found = findRelevant(wanted, (term) => numbers.get(term), proposed)
    const best = found[0]?.score ?? 1
    const hits = found.map(({ subject, score }) =>
      rank(entryOf(subject), { told, mass, terms: asked }, score / best),
    )
    for (const { number } of asked) if (number !== undefined) told[number] = 0
    return hits.sort((a, b) => b.score - a.score).slice(0, limit)
  }
}

function rank(entry: Entry, { told, mass, terms }: Asked, relevance: number): Hit {
  const { document, terms: own, ends, masses } = entry
  let nearest = -1
  let similarity = 0
  let second = 0
  for (let question = 0, at = 0; question < ends.length; question++) {
    let shared = 0
    for (const end = ends[question] ?? 0; at < end; at++) shared += told[own[at] ?? 0] ?? 0
    const near = (2 * shared) / (mass + (masses[question] ?? 0))
    if (near > similarity) {
      second = similarity
      similarity = near
      nearest = question
    } else if (near > second) second = near
  }
  const matched: string[] = []
  let covered = 0
  let typical = 0
  for (const { term, number } of terms) {
    const part = number === undefined ? undefined : entry.typical.get(number)
    if (number === undefined || part === undefined) continue
    const tells = told[number] ?? 0
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

function sumOf(terms: readonly number[], of: Float64Array): number {
  let total = 0
  for (const term of terms) total += of[term] ?? 0
  return total
}

function layEntry(
  document: TopicDocument | undefined,
  subject: SubjectTerms | undefined,
  rarity: Float64Array,
): Entry {
  if (!document || !subject)
    throw new Error(
      'topic index: there are more subjects than their terms; build the content again',
    )
  const { questions } = subject
  const ends = new Uint32Array(questions.length)
  for (const [i, terms] of questions.entries()) ends[i] = (ends[i - 1] ?? 0) + terms.length
  return {
    document,
    terms: Uint16Array.from(questions.flat()),
    ends,
    masses: Float64Array.from(questions, (terms) => sumOf(terms, rarity)),
    typical: typicalOf(subject),
  }
}

/** More questions than this make a subject broader, not a word in it rarer. */
const manyQuestions = 60

function typicalOf({ questions, body }: SubjectTerms): ReadonlyMap<number, number> {
  const typical = new Map(body.map((term) => [term, 0]))
  const worth = 1 / Math.min(questions.length, manyQuestions)
  for (const terms of questions)
    for (const term of terms) typical.set(term, (typical.get(term) ?? 0) + worth)
  for (const [term, part] of typical) typical.set(term, Math.sqrt(Math.min(1, part)))
  return typical
}

/** A word that no subject has tells as much as a rare one. */
const unheard = (subjects: readonly unknown[]): number => Math.log(1 + subjects.length) * 0.7

/** Per term how much it tells: inverse document frequency over subjects. */
function createRarity({ terms, subjects }: TopicTerms): Float64Array {
  const counts = new Uint32Array(terms.length)
  const lastSeen = new Uint32Array(terms.length)
  const count = (term: number, subject: number): void => {
    if (lastSeen[term] === subject + 1) return
    lastSeen[term] = subject + 1
    counts[term] = (counts[term] ?? 0) + 1
  }
  subjects.forEach(({ questions, body }, subject) => {
    for (const question of questions) for (const term of question) count(term, subject)
    for (const term of body) count(term, subject)
  })
  return Float64Array.from(counts, (found) =>
    found === 0 ? unheard(subjects) : Math.log(1 + subjects.length / found),
  )
}
