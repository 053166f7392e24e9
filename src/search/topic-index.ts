import type { Narrowing } from '../content/fact.ts'
import type { Term } from '../language/to-terms.ts'
import { type ClassifierWeights, createClassifier, least } from './classifier.ts'
import { type FeatureNumbers, type Features, featuresOf } from './features.ts'
import { type AskedTerm, createFindRelevant } from './find-relevant.ts'
import { keepBest, noneYet } from './keep-best.ts'
import type { LeaningOf } from './pack-leanings.ts'
import { isOurs, type Topic, topicKey } from './topic.ts'
import type { TopicTerms } from './topic-terms.ts'
import { hasTerm, rarityOf, unheard } from './typical.ts'

/** A subject as it goes into the index. */
export interface TopicDocument {
  readonly topic: Topic
  readonly title: string
  /** How people ask for it. */
  readonly questions: readonly string[]
  /** Whole messages that ask for it, whatever was said before. */
  readonly patterns?: readonly string[] | undefined
  /** Its text. Only src/build reads it; to make it of the HTML takes longer than all the rest. */
  readonly body: () => string
  readonly audience: readonly string[]
  /** Centres whose way of working it tells; empty: everybody's. */
  readonly centres: readonly string[]
  /** Of no use where none of these values is possible any more. */
  readonly onlyFor?: Narrowing
}

/** A linear classifier, what it looks at, and how much each of that sounds like ours. */
export type Classifier = ClassifierWeights & {
  readonly features: FeatureNumbers
  readonly leaningOf: LeaningOf
}

/** A subject that a search found, with what made its score. */
export interface Hit {
  readonly document: TopicDocument
  /** From 0 (nothing in common) to some 4; `share` says what it is made of. */
  readonly score: number
  /** How likely it is, from 0 to 1, that a message in these words is for this subject rather than another. */
  readonly chance: number
  /** How much of what was asked the subject covers. */
  readonly coverage: number
  /** Which of the terms the subject has. */
  readonly matched: () => readonly string[]
}

export interface Found {
  /** From high to low. */
  readonly hits: readonly Hit[]
  /** How likely it is, from 0 to 1, that a message in these words is about what is ours at all. */
  readonly ours: number
  /** How much its own words tell: little where nearly every subject has them, as "school". */
  readonly mass: number
  /** What the message was classified by. */
  readonly features: Features
}

/** What is looked for. */
export interface Query {
  readonly terms: readonly Term[]
  /** Of the message, word by word, stop words too. */
  readonly stems: readonly string[]
  /** Terms of what was said before: they say where to look, and nothing of how a question is put. */
  readonly context?: readonly Term[]
  /** The key of the subject that was told last. */
  readonly told?: string | undefined
  /** Keys of subjects that are looked at, whatever the words are. */
  readonly also?: readonly string[]
}

export type TopicIndex = (query: Query, limit?: number) => Found

/** MiniSearch's ranking proposes this many subjects, besides the likeliest. */
const proposed = 24
/**
 * What makes a score, set on the voices of the evaluation: how likely the subject is among the others, how typical the words
 * of the message are of its questions, how much of the message it covers, and MiniSearch's own opinion, which knows how often
 * words occur.
 */
const share = { learned: 2.8, typical: 2.4, coverage: 0.5, relevance: 0.5, given: 0 }
/**
 * The same where something was told before. People then leave out what they talk about: the words they do use say less.
 * `given` keeps what a score means the same. Fitted as near-to.ts is, in one regression.
 */
const shareAfter = { ...share, typical: 1.3, coverage: 0.2, relevance: 0.3, given: 0.7 }

const shareFor = (told: string | undefined) => (told === undefined ? share : shareAfter)

/**
 * What is known of the conversation changes how likely a subject is, whatever the words are.
 * @param times how many times as likely it makes the subject
 * @returns what that adds to its score, on the scale on which the words count themselves
 */
export const asLikely = (times: number): number => (share.learned * Math.log(times)) / -least

/**
 * Builds the index. MiniSearch's ranking finds the subjects that share words with a message, a classifier those whose
 * questions are put like it; among these the score decides.
 */
export function createTopicIndex(
  documents: readonly TopicDocument[],
  topicTerms: TopicTerms,
  classifier: Classifier,
): TopicIndex {
  const { numbers, subjects } = topicTerms
  if (documents.length !== subjects.sizes.length)
    throw new Error('topic index: these are the terms of other subjects; build the content again')
  const findRelevant = createFindRelevant(topicTerms)
  const classify = createClassifier(classifier, documents.map(isOurs))
  const rarity = rarityOf(subjects)
  const unknown = unheard(documents.length)
  const places = new Map(documents.map(({ topic }, subject) => [topicKey(topic), subject]))
  const isSeen = new Uint8Array(documents.length)
  const massOf = (terms: readonly AskedTerm[]): number =>
    terms.reduce((mass, { tells }) => mass + tells, 0)

  return ({ terms: own, stems, context = [], told, also = [] }, limit = 5) => {
    const wanted = [...own, ...context]
    const features = featuresOf(stems, own, classifier.features, places.get(told ?? ''))
    if (wanted.length === 0) return { hits: [], ours: 0, mass: 0, features }
    const terms = wanted.map(({ term, weight }) => {
      const number = numbers.get(term)
      return { term, number, weight, tells: weight * (rarity[number ?? -1] ?? unknown) }
    })
    const mass = massOf(terms)
    const chances = classify(features)
    const { best, covered, typical } = findRelevant(terms, proposed)
    const highest = best.scores[0] ?? 1
    const coverageOf = (subject: number): number => covered(subject) / mass
    const counts = shareFor(told)
    const scoreOf = (subject: number, relevance: number): number =>
      counts.given +
      counts.learned * (1 - chances.of(subject) / least) +
      (counts.typical * typical(subject)) / mass +
      counts.coverage * coverageOf(subject) +
      counts.relevance * relevance
    const found = noneYet()
    isSeen.fill(0)
    const look = (subject: number, relevance: number): void => {
      if (isSeen[subject] === 1) return
      isSeen[subject] = 1
      keepBest(found, subject, scoreOf(subject, relevance), limit)
    }
    for (const [i, subject] of best.subjects.entries())
      look(subject, (best.scores[i] ?? 0) / highest)
    for (const subject of chances.best) look(subject, 0)
    for (const key of also) {
      const subject = places.get(key)
      if (subject !== undefined) look(subject, 0)
    }
    return {
      hits: found.subjects.flatMap((subject, i): Hit[] => {
        const document = documents[subject]
        const score = found.scores[i] ?? 0
        const matched = () =>
          terms.flatMap(({ term, number = -1 }) => (hasTerm(subjects, subject, number) ? term : []))
        const chance = Math.exp(chances.of(subject))
        return document ? [{ document, score, chance, coverage: coverageOf(subject), matched }] : []
      }),
      ours: chances.ours,
      mass: massOf(terms.slice(0, own.length)),
      features,
    }
  }
}
