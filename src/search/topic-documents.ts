import type { CompiledContent } from '../content/compiled.ts'
import { groupName } from '../content/group-name.ts'
import { partnersOf } from '../content/partners-of.ts'
import type { TopicDocument } from './topic-index.ts'

/** Every subject that a message can be about. A centre's own version of an article is found under the general one. */
export function topicDocuments(content: CompiledContent): TopicDocument[] {
  return [
    ...content.goals.map((goal) => heardAs('goal', goal.titel, goal)),
    ...articles(content),
    ...centres(content),
    ...content.smallTalk.map((one) => heardAs('small-talk', one.voorbeelden[0] ?? one.id, one)),
    ...content.notOurs.map((one) => heardAs('not-ours', one.titel, one)),
  ]
}

/** A subject without a text of its own: a message is only heard to be about it. */
const heardAs = (
  kind: 'goal' | 'small-talk' | 'not-ours',
  title: string,
  {
    id,
    voorbeelden,
    patronen,
  }: Pick<CompiledContent['notOurs'][number], 'id' | 'voorbeelden' | 'patronen'>,
): TopicDocument => ({
  topic: { kind, id },
  title,
  questions: voorbeelden,
  patterns: patronen,
  body: noText,
  audience: [],
  centres: [],
})

const noText = (): string => ''

/** All texts of the content: their words are the words that the assistant knows. */
export function* contentTexts(content: CompiledContent): Generator<string> {
  for (const { title, questions, patterns = [], body } of topicDocuments(content))
    yield* [title, ...questions, ...patterns, body()]
  for (const fact of content.facts) yield* factTexts(fact)
  for (const { patronen } of [...content.reading, ...content.heed])
    for (const pattern of patronen) yield pattern.replace(groupName, '')
  for (const { woorden } of content.wordGroups) yield* woorden
  for (const { woorden } of content.places) yield* woorden
  yield* urgentTexts(content)
  for (const { term, woorden } of content.synonyms) yield* [term, ...woorden]
  for (const words of Object.values(content.commands)) yield* words
  for (const after of Object.values(content.followUps))
    for (const questions of Object.values(after)) yield* questions
  yield* content.wordForms.stopwoorden
}

function* factTexts({ waarden, groepen }: CompiledContent['facts'][number]): Generator<string> {
  for (const { label, woorden, meestal } of [...waarden, ...groepen])
    yield* [label, ...woorden, ...meestal]
  for (const { antwoorden } of waarden) yield* antwoorden
}

/** The words that somebody in danger is known by. A group that only says what is harmless has none. */
export function* urgentTexts({ urgent, urgentGroups }: CompiledContent): Generator<string> {
  const phrases = urgent.flatMap(({ woorden }) => woorden)
  for (const phrase of phrases) yield phrase.replace(groupName, '')
  const named = new Set(
    phrases.flatMap((phrase) => Array.from(phrase.matchAll(groupName), ([, name]) => name)),
  )
  for (const { groep, woorden } of urgentGroups) if (named.has(groep)) yield* woorden
}

function articles(content: CompiledContent): TopicDocument[] {
  const families = new Map<string, CompiledContent['articles'][number][]>()
  for (const article of content.articles)
    if (article['variant-van'] === undefined) families.set(article.id, [article])
  for (const article of content.articles) families.get(article['variant-van'] ?? '')?.push(article)
  return [...families.values()].flatMap(([article, ...variants]) => {
    if (!article) return []
    const holds = article['geldt-voor']
    return {
      topic: { kind: 'article', id: article.id },
      title: article.titel,
      questions: [
        ...article.vragen,
        ...variants.flatMap((variant) => [variant.titel, ...variant.vragen]),
      ],
      body: () => [article, ...variants].map(({ text }) => text).join('\n'),
      audience: article.voor,
      centres: holds === 'algemeen' ? [] : holds,
      ...(article['past-bij'] && { onlyFor: article['past-bij'] }),
    }
  })
}

/** A partner is no value of a fact, so it is found as a subject: by its name, with what it is or how it is reached. */
function centres(content: CompiledContent): TopicDocument[] {
  return content.centres.map((centre) => ({
    topic: { kind: 'centre', id: centre.id },
    title: centre.naam,
    questions: [centre.kort, ...centre.woorden],
    patterns: centre.patronen,
    body: noText,
    audience: [],
    centres: [centre.id, ...partneredBy(centre.id, content)],
  }))
}

/** The centres that have one as a partner. */
const partneredBy = (partner: string, { centres }: CompiledContent): string[] =>
  centres.flatMap((centre) => (partnersOf(centre).includes(partner) ? [centre.id] : []))
