import type { Article } from './content/article.ts'
import type { Centre } from './content/centre.ts'
import type { CompiledContent, Text } from './content/compiled.ts'
import type { Fact } from './content/fact.ts'
import type { Goal } from './content/goal.ts'
import type { Prepared } from './content/prepared.ts'
import type { Source } from './content/source.ts'
import type { Choice } from './dialogue/choice.ts'
import type { Known } from './dialogue/decode-state.ts'
import type { Rulebook } from './dialogue/rulebook.ts'
import type { Domain, Facts } from './facts/facts.ts'
import { createFactReader } from './language/fact-reader.ts'
import { createFindCommand, type FindCommand } from './language/find-command.ts'
import type { FactReader } from './language/find-facts.ts'
import { createFindHeed, type FindHeed } from './language/find-heed.ts'
import { createFindUrgent, type FindUrgent } from './language/find-urgent.ts'
import { createReadForm, type ReadForm } from './language/is-question.ts'
import { createLexicon, type Lexicon } from './language/lexicon.ts'
import { unpackCommon } from './language/pack-common.ts'
import { unpackWords } from './language/pack-words.ts'
import type { Reading } from './language/read-words.ts'
import { soundsDutch } from './language/sounds-dutch.ts'
import { createTermReader } from './language/term-reader.ts'
import type { TermReader } from './language/to-terms.ts'
import { compileTable } from './rules/compile-table.ts'
import type { CompiledTable } from './rules/compiled-table.ts'
import { decide } from './rules/decide.ts'
import { findContradiction } from './rules/find-contradiction.ts'
import { rowsWithin } from './rules/rows-within.ts'
import type { Verdict } from './rules/verdict.ts'
import type { About } from './search/about.ts'
import { createListen, type Listen } from './search/keyness.ts'
import { unpackKeyness } from './search/pack-keyness.ts'
import { topicKey } from './search/topic.ts'
import { topicDocuments } from './search/topic-documents.ts'
import { createTopicIndex, type TopicDocument, type TopicIndex } from './search/topic-index.ts'
import { unpackSubjects } from './search/topic-terms.ts'

export type ArticlePage = CompiledContent['articles'][number]
export type CentrePage = Centre & { readonly id: string }

/** Everything the app knows, made once from the compiled content: look-ups, tables, words and the index. */
export interface Knowledge extends Known {
  readonly content: CompiledContent
  readonly version: string
  readonly facts: ReadonlyMap<string, Fact>
  readonly goals: ReadonlyMap<string, Goal>
  readonly articles: ReadonlyMap<
    string,
    Article & Text & { readonly id: string; readonly onderwerp: string }
  >
  /** Per general article, the centres' own versions of it. */
  readonly variants: ReadonlyMap<string, readonly ArticlePage[]>
  readonly centres: ReadonlyMap<string, CentrePage>
  readonly sources: ReadonlyMap<string, Source>
  readonly tables: ReadonlyMap<string, CompiledTable>
  readonly decide: (table: string, facts: Facts, asOf: string) => Verdict
  readonly lexicon: Lexicon
  readonly terms: TermReader
  readonly factReader: FactReader
  readonly readForm: ReadForm
  readonly findUrgent: FindUrgent
  readonly findCommand: FindCommand
  readonly findHeed: FindHeed
  readonly index: TopicIndex
  readonly listen: Listen
  /** What a message asks for that is an example word for word; it often has no other words than stop words. */
  readonly exact: (reading: Reading) => About | null
  /** What to say to an everyday request that nothing else knows. */
  readonly elsewhere: About
  /** Does the content of the day have what a button stands for? */
  readonly hasChoice: (choice: Choice) => boolean
}

/** @param prepared the same content, read ahead by src/build */
export function createKnowledge(content: CompiledContent, prepared: Prepared): Knowledge {
  const domain: Domain = new Map(
    content.facts.map((fact) => [fact.id, fact.waarden.map((value) => value.id)]),
  )
  const words = {
    stems: unpackWords(prepared.words),
    common: new Set(unpackCommon(prepared.common)),
  }
  const stems = [...new Set(words.stems.values())]
  const lexicon = createLexicon(content.wordForms, words)
  const terms = createTermReader(content.synonyms, lexicon)
  const documents = topicDocuments(content)
  const tables = new Map(
    content.tables.map((table) => [table.id, compileTable(table, content.exclusions, domain)]),
  )
  const goals = byId(content.goals)
  const articles = byId(content.articles)
  return {
    content,
    version: content.version,
    domain,
    facts: byId(content.facts),
    goals,
    articles,
    variants: groupVariants(content),
    centres: byId(content.centres),
    sources: byId(content.sources),
    tables,
    decide: (table, facts, asOf) => decide(tableOf(tables, table), facts, asOf),
    lexicon,
    terms,
    factReader: createFactReader(content, lexicon),
    readForm: createReadForm(content.questionForms, lexicon),
    findUrgent: createFindUrgent(prepared.urgent),
    findCommand: createFindCommand(content.commands, lexicon),
    findHeed: createFindHeed(content.heed, lexicon),
    index: createTopicIndex(documents, {
      terms: [...stems, ...prepared.terms.split(' ')],
      subjects: unpackSubjects(prepared.subjects),
    }),
    listen: createListen(
      unpackKeyness(prepared.keyness, stems),
      (word) => soundsDutch(prepared.letters, word),
      terms,
    ),
    exact: createExact(prepared.exact, documents),
    elsewhere: elsewhereIn(content, documents),
    hasGoal: (id) => goals.has(id),
    hasTopic: (id) => articles.has(id),
    hasUrgent: (id) => content.urgent.some((entry) => entry.id === id),
    hasChoice: createHasChoice(content, documents, domain),
  }
}

/** A hit that needed no search. */
const given = (document: TopicDocument): About => ({
  kind: 'hit',
  hit: { document, score: 1, nearest: document.title, similarity: 1, coverage: 1, matched: [] },
  others: [],
})

/** Finds a message that is, word for word, an example that has no words of its own. */
function createExact(
  exact: Prepared['exact'],
  documents: readonly TopicDocument[],
): (reading: Reading) => About | null {
  const byKey = new Map(documents.map((document) => [topicKey(document.topic), document]))
  const found = new Map(
    Object.entries(exact).flatMap(([stems, key]) => {
      const document = byKey.get(key)
      return document ? [[stems, given(document)] as const] : []
    }),
  )
  return ({ stems }) => found.get(stems.join(' ')) ?? null
}

function elsewhereIn(content: CompiledContent, documents: readonly TopicDocument[]): About {
  const net = content.notOurs.find(({ vangnet }) => vangnet)
  const document = documents.find(({ topic }) => topic.kind === 'not-ours' && topic.id === net?.id)
  return document ? given(document) : { kind: 'none' }
}

function createHasChoice(
  content: CompiledContent,
  documents: readonly TopicDocument[],
  domain: Domain,
): (choice: Choice) => boolean {
  const topics = new Set(documents.map(({ topic }) => topicKey(topic)))
  const variants = new Set(variantsOf(content).map(({ id }) => id))
  return (choice) => {
    switch (choice.kind) {
      case 'value':
        return domain.get(choice.fact)?.includes(choice.value) ?? false
      case 'unknown':
      case 'change':
        return domain.has(choice.fact)
      case 'topic':
        return topics.has(topicKey(choice.topic)) || variants.has(choice.topic.id)
      case 'command':
        return Object.hasOwn(content.commands, choice.command)
      case 'none-of-these':
        return true
    }
  }
}

const variantsOf = (content: CompiledContent) =>
  content.articles.filter((article) => article['variant-van'] !== undefined)

/** The rules as they hold on a day (YYYY-MM-DD). */
export function rulebook(knowledge: Knowledge, asOf: string): Rulebook {
  const { content, domain, goals } = knowledge
  return {
    domain,
    goal: (id) => goals.get(id),
    decide: (table, facts) => knowledge.decide(table, facts, asOf),
    concerns: (id, fact) => {
      const goal = goals.get(id)
      const looked = goal ? [goal.tabel, ...goal.poort.map(({ tabel }) => tabel)] : []
      return (
        looked.some((table) => tableOf(knowledge.tables, table).table.feiten.includes(fact)) ||
        (goal?.['na-vragen'].includes(fact) ?? false)
      )
    },
    outcomes: (table, facts) =>
      rowsWithin(tableOf(knowledge.tables, table), facts, asOf).map(({ dan }) => dan),
    refines: (table, fact) =>
      tableOf(knowledge.tables, table).table.verfijnen?.includes(fact) ?? false,
    contradiction: (facts) => {
      const exclusion = findContradiction(content.exclusions, domain, facts)
      return exclusion ? { kind: 'contradiction', exclusion } : null
    },
  }
}

function tableOf(tables: ReadonlyMap<string, CompiledTable>, id: string): CompiledTable {
  const table = tables.get(id)
  if (!table)
    throw new Error(`knowledge: no table "${id}"; known are ${[...tables.keys()].join(', ')}`)
  return table
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

function groupVariants(content: CompiledContent): Map<string, ArticlePage[]> {
  const groups = new Map<string, ArticlePage[]>()
  for (const article of variantsOf(content)) {
    const base = article['variant-van']
    if (base) groups.set(base, [...(groups.get(base) ?? []), article])
  }
  return groups
}
