import MiniSearch from 'minisearch'
import type { Reading } from '../language/read-words.ts'
import { type Term, type TermReader, toTerms } from '../language/to-terms.ts'
import type { Topic } from './topic.ts'

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
const similarityShare = 0.7

/**
 * Builds the index. MiniSearch finds the subjects that share words with a message; then the questions on each of them are
 * compared one by one, since one question that is nearly the same says more than many words scattered over a page.
 */
export function createTopicIndex(
  documents: readonly TopicDocument[],
  read: (text: string) => Reading,
  terms: TermReader,
): TopicIndex {
  const termsOf = (text: string) => toTerms(read(text), terms).map(({ term }) => term)
  const raw = documents.map((document) => ({
    document,
    questions: [document.title, ...document.questions].map((text) => ({ text, terms: termsOf(text) })),
    body: termsOf(document.body),
  }))
  const rarity = createRarity(raw.map((entry) => new Set([...entry.questions.flatMap((q) => q.terms), ...entry.body])))
  const entries: Entry[] = raw.map(({ document, questions, body }) => ({
    document,
    questions: questions.map(({ text, terms }) => ({ text, terms: new Set(terms), mass: sum(new Set(terms), rarity) })),
    all: new Set([...questions.flatMap((q) => q.terms), ...body]),
  }))
  const index = new MiniSearch<{ id: number; questions: string; body: string }>({
    fields: ['questions', 'body'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: { questions: 3 } },
  })
  index.addAll(
    raw.map((entry, id) => ({
      id,
      questions: entry.questions.flatMap((q) => q.terms).join(' '),
      body: entry.body.join(' '),
    })),
  )

  return (asked, limit = 5) => {
    if (asked.length === 0) return []
    const weight = new Map(asked.map(({ term, weight }) => [term, weight]))
    const found = index.search(asked.map(({ term }) => term).join(' '), {
      boostTerm: (term) => weight.get(term) ?? 1,
    })
    return found
      .slice(0, proposed)
      .flatMap(({ id }) => {
        const entry = entries[id as number]
        return entry ? [rank(entry, asked, rarity)] : []
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
  }
}

function rank(entry: Entry, asked: readonly Term[], rarity: (term: string) => number): Hit {
  const mass = asked.reduce((total, { term, weight }) => total + weight * rarity(term), 0)
  let nearest = ''
  let similarity = 0
  for (const question of entry.questions) {
    const shared = sharedMass(asked, question.terms, rarity)
    const near = (2 * shared) / (mass + question.mass)
    if (near > similarity) {
      similarity = near
      nearest = question.text
    }
  }
  const coverage = sharedMass(asked, entry.all, rarity) / mass
  const score = similarityShare * similarity + (1 - similarityShare) * coverage
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

/** How much a term tells: inverse document frequency over subjects. A word that no subject has tells as much as a rare one. */
function createRarity(documents: readonly ReadonlySet<string>[]): (term: string) => number {
  const counts = new Map<string, number>()
  for (const terms of documents) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const most = Math.log(1 + documents.length)
  const rarity = new Map([...counts].map(([term, count]) => [term, Math.log(1 + documents.length / count)]))
  return (term) => rarity.get(term) ?? most * 0.7
}
