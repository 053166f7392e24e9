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
  /** The question on the document that is nearest, how near, and how much of what was asked the document covers. */
  readonly nearest: string
  readonly similarity: number
  readonly coverage: number
  readonly matched: readonly string[]
}

export type TopicIndex = (terms: readonly Term[], limit?: number) => readonly Hit[]

interface Question {
  readonly text: string
  readonly terms: ReadonlySet<string>
  readonly mass: number
}

interface Entry {
  readonly document: TopicDocument
  readonly questions: readonly Question[]
  readonly all: ReadonlySet<string>
}

/** MiniSearch proposes this many subjects; the nearest question decides among them. */
const proposed = 24
/**
 * What makes a score, set on the development half of the evaluation: the nearest question, the one after it (a subject
 * that is asked for in many like words is a safer guess), how much of the message the subject covers, and MiniSearch's own
 * opinion, which knows how often words occur.
 */
export const share = { nearest: 0.8, second: 0.4, coverage: 0.6, relevance: 0.25 }

/**
 * Builds the index. MiniSearch finds the subjects that share words with a message; then the questions on each of them are
 * compared one by one, since one question that is nearly the same says more than many words scattered over a page.
 */
export function createTopicIndex(documents: readonly TopicDocument[], topicTerms: TopicTerms): TopicIndex {
  const { terms, subjects } = topicTerms
  const numbers = new Map(terms.map((term, number) => [term, number]))
  const findRelevant = createFindRelevant(topicTerms)
  const rarity = createRarity(topicTerms, numbers)
  // Most subjects are never near, so what ranking needs of one is laid out when it is first proposed.
  const entries: (Entry | undefined)[] = []
  const entryOf = (subject: number): Entry => {
    entries[subject] ??= layEntry(documents[subject], subjects[subject], terms, rarity)
    return entries[subject]
  }

  return (asked, limit = 5) => {
    if (asked.length === 0) return []
    const found = findRelevant(asked, (term) => numbers.get(term))
    const best = found[0]?.score ?? 1
    return found
      .slice(0, proposed)
      .map(({ subject, score }) => rank(entryOf(subject), asked, rarity, score / best))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
  }
}

function rank(entry: Entry, asked: readonly Term[], rarity: (term: string) => number, relevance: number): Hit {
  const mass = asked.reduce((total, { term, weight }) => total + weight * rarity(term), 0)
  let nearest = ''
  let similarity = 0
  let second = 0
  for (const question of entry.questions) {
    const near = (2 * sharedMass(asked, question.terms, rarity)) / (mass + question.mass)
    if (near > similarity) {
      second = similarity
      similarity = near
      nearest = question.text
    } else if (near > second) second = near
  }
  const coverage = sharedMass(asked, entry.all, rarity) / mass
  const score = share.nearest * similarity + share.second * second + share.coverage * coverage + share.relevance * relevance
  const matched = asked.filter(({ term }) => entry.all.has(term)).map(({ term }) => term)
  return { document: entry.document, score, nearest, similarity, coverage, matched }
}

function sharedMass(asked: readonly Term[], terms: ReadonlySet<string>, rarity: (term: string) => number): number {
  let shared = 0
  for (const { term, weight } of asked) if (terms.has(term)) shared += weight * rarity(term)
  return shared
}

function sum(terms: ReadonlySet<string>, rarity: (term: string) => number): number {
  let total = 0
  for (const term of terms) total += rarity(term)
  return total
}

function layEntry(
  document: TopicDocument | undefined,
  subject: SubjectTerms | undefined,
  terms: readonly string[],
  rarity: (term: string) => number,
): Entry {
  if (!document || !subject) throw new Error('topic index: there are more subjects than their terms; build the content again')
  const named = (numbers: readonly number[]) => new Set(numbers.map((number) => terms[number] ?? ''))
  const texts = [document.title, ...document.questions]
  const questions = subject.questions.map((numbers, i) => {
    const set = named(numbers)
    return { text: texts[i] ?? '', terms: set, mass: sum(set, rarity) }
  })
  return { document, questions, all: named([...subject.questions.flat(), ...subject.body]) }
}

/** How much a term tells: inverse document frequency over subjects. A word that no subject has tells as much as a rare one. */
function createRarity({ terms, subjects }: TopicTerms, numbers: ReadonlyMap<string, number>): (term: string) => number {
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
  const rarities = Float64Array.from(counts, (found) => Math.log(1 + subjects.length / found))
  const most = Math.log(1 + subjects.length)
  return (term) => rarities[numbers.get(term) ?? -1] ?? most * 0.7
}
