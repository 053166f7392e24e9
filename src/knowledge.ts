import { addTo } from './common/add-to.ts'
import { lazily, lazilyBut } from './common/lazily.ts'
import { once } from './common/once.ts'
import { onceEach } from './common/once-each.ts'
import type { Article } from './content/article.ts'
import type { Centre } from './content/centre.ts'
import type { CompiledContent, Text } from './content/compiled.ts'
import type { Fact } from './content/fact.ts'
import { contentFor } from './content/for-reader.ts'
import type { Goal } from './content/goal.ts'
import type { NotOurs } from './content/language.ts'
import type { OwnReader } from './content/own-reader.ts'
import type { Prepared } from './content/prepared.ts'
import type { Source } from './content/source.ts'
import type { Exclusion } from './content/table.ts'
import type { Choice } from './dialogue/choice.ts'
import type { Known } from './dialogue/decode-state.ts'
import type { Rulebook } from './dialogue/rulebook.ts'
import { domainOf } from './facts/domain-of.ts'
import type { Domain, Facts } from './facts/facts.ts'
import { createMessageReader, type MessageReader } from './message-reader.ts'
import { compileTable } from './rules/compile-table.ts'
import type { CompiledTable } from './rules/compiled-table.ts'
import { createDecide } from './rules/create-decide.ts'
import { createFindContradiction, type FindContradiction } from './rules/find-contradiction.ts'
import { isCertain } from './rules/is-certain.ts'
import { createReadList, type ReadList } from './rules/read-list.ts'
import { rowsWithin } from './rules/rows-within.ts'
import type { Contradiction, Verdict } from './rules/verdict.ts'
import type { About } from './search/about.ts'
import { given } from './search/given.ts'
import { topicKey } from './search/topic.ts'
import { topicDocuments } from './search/topic-documents.ts'
import type { TopicDocument } from './search/topic-index.ts'

export type ArticlePage = CompiledContent['articles'][number]
export type CentrePage = Centre & { readonly id: string }

type Tables = ReadonlyMap<string, () => CompiledTable>

/**
 * Everything the app knows, made once from the compiled content: look-ups and tables, and with the first typed message words
 * and the index.
 */
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
  readonly urgent: ReadonlyMap<string, CompiledContent['urgent'][number]>
  readonly tables: Tables
  readonly decide: (table: string, facts: Facts, asOf: string) => Verdict
  readonly findContradiction: FindContradiction
  readonly list: ReadList
  /** Made with the first typed message. */
  readonly reader: MessageReader
  /** What to say to a request that nothing else knows: one about a child or a school, and any other. */
  readonly elsewhere: { readonly school: About; readonly everything: About }
  /** Does the content of the day have what a button stands for? */
  readonly hasChoice: (choice: Choice) => boolean
  /** The same in the words of a reader's own; made when such a reader first reads something. */
  readonly inWordsFor: Readonly<Record<OwnReader, Knowledge>>
}

/** @param prepared gives the same content as src/build read it ahead; asked for with the first typed message */
export function createKnowledge(content: CompiledContent, prepared: () => Prepared): Knowledge {
  const domain = domainOf(content.facts)
  const deciderOf = onceEach(createDecide)
  const documents = once(() => topicDocuments(content))
  const knowledge: Knowledge = lazily<Knowledge>({
    ...lookUpsIn(content),
    version: () => content.version,
    domain: () => domain,
    tables: () => tablesIn(content, domain),
    decide: () => (table, facts, asOf) => deciderOf(tableOf(knowledge.tables, table))(facts, asOf),
    findContradiction: () => createFindContradiction(content.exclusions, domain),
    list: () => createReadList(content.checklist, domain),
    reader: () => createMessageReader(content, prepared(), documents()),
    elsewhere: () => ({
      school: netIn(content, documents(), 'school'),
      everything: netIn(content, documents(), 'alles'),
    }),
    hasGoal: () => (id) => knowledge.goals.has(id),
    hasTopic: () => (id) => knowledge.articles.has(id),
    hasCentre: () => (id) => knowledge.centres.has(id),
    hasUrgent: () => (id) => knowledge.urgent.has(id),
    // What nothing else knows is no subject to ask on about.
    hasReferral: () => (id) => content.notOurs.some((one) => one.id === id && !one.vangnet),
    hasChoice: () => createHasChoice(content, documents, domain),
    inWordsFor: () =>
      lazily({
        parent: () => inOtherWords(knowledge, 'parent'),
        pupil: () => inOtherWords(knowledge, 'pupil'),
        school: () => inOtherWords(knowledge, 'school'),
      }),
  })
  return knowledge
}

/** The same knowledge, with other words where something is shown. */
const inOtherWords = (knowledge: Knowledge, reader: OwnReader): Knowledge =>
  lazilyBut(knowledge, lookUpsIn(contentFor(knowledge.content, reader)))

/** What is shown, by its id. */
const lookUpsIn = (content: CompiledContent) => ({
  content: () => content,
  facts: () => byId(content.facts),
  goals: () => byId(content.goals),
  articles: () => byId(content.articles),
  variants: () => groupVariants(content),
  centres: () => byId(content.centres),
  sources: () => byId(content.sources),
  urgent: () => byId(content.urgent),
})

/** Each is compiled when it is first asked for: most conversations need one or two. */
const tablesIn = ({ tables, exclusions }: CompiledContent, domain: Domain): Tables =>
  new Map(tables.map((table) => [table.id, once(() => compileTable(table, exclusions, domain))]))

function netIn(
  content: CompiledContent,
  documents: readonly TopicDocument[],
  kind: NotOurs[number]['vangnet'],
): About {
  const net = content.notOurs.find(({ vangnet }) => vangnet === kind)
  const document = documents.find(({ topic }) => topic.kind === 'not-ours' && topic.id === net?.id)
  return document ? given(document) : { kind: 'none' }
}

function createHasChoice(
  content: CompiledContent,
  documents: () => readonly TopicDocument[],
  domain: Domain,
): (choice: Choice) => boolean {
  const topics = once(() => new Set(documents().map(({ topic }) => topicKey(topic))))
  const variants = once(() => new Set(variantsOf(content).map(({ id }) => id)))
  return (choice) => {
    switch (choice.kind) {
      case 'value':
        return domain.get(choice.fact)?.includes(choice.value) ?? false
      case 'unknown':
      case 'change':
        return domain.has(choice.fact)
      case 'topic':
        return topics().has(topicKey(choice.topic)) || variants().has(choice.topic.id)
      case 'command':
        return Object.hasOwn(content.commands, choice.command)
      case 'none-of-these':
        return true
    }
  }
}

const variantsOf = (content: CompiledContent) =>
  content.articles.filter((article) => article['variant-van'] !== undefined)

/** The rules as they hold on a day (YYYY-MM-DD). Those of the day that was asked for last are kept. */
export function rulebook(knowledge: Knowledge, asOf: string): Rulebook {
  const known = rulebooks.get(knowledge)
  if (known?.asOf === asOf) return known.rules
  const rules = rulesOn(knowledge, asOf)
  rulebooks.set(knowledge, { asOf, rules })
  return rules
}

const rulebooks = new WeakMap<Knowledge, { readonly asOf: string; readonly rules: Rulebook }>()

function rulesOn(knowledge: Knowledge, asOf: string): Rulebook {
  const { domain, goals } = knowledge
  return {
    domain,
    changed: (fact) => knowledge.facts.get(fact)?.verandert,
    goal: (id) => goals.get(id),
    decide: (table, facts) => knowledge.decide(table, facts, asOf),
    begunBy: (fact) =>
      knowledge.content.goals.find((goal) => goal['begint-bij'].includes(fact))?.id,
    leadsTo: (id) => knowledge.articles.get(id)?.verder ?? [],
    hasOwn: (id, value) =>
      knowledge.variants.get(id)?.some(({ 'geldt-voor': holds }) => holds.includes(value)) ?? false,
    concerns: (id, fact) => {
      const goal = goals.get(id)
      return (
        tablesOf(goal).some((table) =>
          tableOf(knowledge.tables, table).table.feiten.includes(fact),
        ) ||
        (goal?.lijst?.vragen.includes(fact) ?? false) ||
        (goal?.erbij.some(({ als }) => Object.hasOwn(als, fact)) ?? false)
      )
    },
    outcomes: (table, facts) =>
      rowsWithin(tableOf(knowledge.tables, table), facts, asOf).map(({ dan }) => dan),
    refines: (table, fact) =>
      tableOf(knowledge.tables, table).table.verfijnen?.includes(fact) ?? false,
    get list() {
      return knowledge.list
    },
    isAnsweredToo: (id) => knowledge.urgent.get(id)?.['ook-antwoord'] ?? false,
    isCertain: (als, facts) => isCertain(als, facts, domain),
    contradiction: (facts) => {
      const exclusion = knowledge.findContradiction(facts)
      return exclusion ? contradictionBy(exclusion) : null
    },
  }
}

/** The same for the same exclusion, so that its words are kept. */
const contradictionBy = onceEach(
  (exclusion: Exclusion): Contradiction => ({ kind: 'contradiction', exclusion }),
)

const tablesOf = (goal: Goal | undefined): readonly string[] =>
  goal
    ? [
        goal.tabel,
        ...goal.poort.map(({ tabel }) => tabel),
        ...(goal.lijst ? [goal.lijst.anders] : []),
      ]
    : []

function tableOf(tables: Tables, id: string): CompiledTable {
  const table = tables.get(id)
  if (!table)
    throw new Error(`knowledge: no table "${id}"; known are ${[...tables.keys()].join(', ')}`)
  return table()
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

function groupVariants(content: CompiledContent): Map<string, ArticlePage[]> {
  const groups = new Map<string, ArticlePage[]>()
  for (const article of variantsOf(content)) {
    const base = article['variant-van']
    if (base) addTo(groups, base, article)
  }
  return groups
}
