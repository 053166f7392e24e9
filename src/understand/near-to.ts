import { kept } from '../common/kept.ts'
import type { CompiledContent } from '../content/compiled.ts'
import type { Place } from '../dialogue/replay.ts'
import type { Knowledge } from '../knowledge.ts'
import { type Topic, topicKey } from '../search/topic.ts'
import { apartIn, isForApart } from './apart.ts'

/** What is likelier than the message says by itself: people stay with what they talk about. */
export interface Nearness {
  /** The keys of these subjects. */
  readonly subjects: readonly string[]
  /**
   * How many times as likely a subject is; 1 for any other.
   * @param chance how likely it is by the words alone, from 0 to 1
   */
  readonly timesOf: (topic: Topic, chance: number) => number
}

export const nowhere: Nearness = { subjects: [], timesOf: () => 1 }

/**
 * Fitted by conditional logistic regression on the development conversations, on what people ask after an answer, and on voices
 * that begin about something else: those stay with what they ask.
 */
const nearness = {
  /** What was told last itself: people that go on often stay there, though their words seldom say so … */
  told: 20,
  /** … as many times less likely where they do, at most. */
  toldBySelf: 0.02,
  /** Whoever asks on after it was told again did not find there what they look for … */
  retold: 0.3,
  /** … and whoever takes back what they were understood to ask says that it is not that. */
  takenBack: 0.01,
  /** What its article leads on to. */
  next: 6,
  /** What is in the same folder. */
  folder: 2,
  /** What is written for a case of which nothing else holds. Not fitted: few talk of one. */
  apart: 6,
}

type Articles = Knowledge['articles']
type Article = CompiledContent['articles'][number]

/** What each folder has, by its name. The content's, and looked up in every turn that goes on from an article. */
const made = new WeakMap<Articles, ReadonlyMap<string, ReadonlySet<string>>>()

/**
 * What is near to what was told last.
 * @param isTakenBack that it was told is taken back: "nee, ik bedoel iets anders"
 */
export function nearTo(
  place: Place,
  isTakenBack: boolean,
  knowledge: Pick<Knowledge, 'articles' | 'facts'>,
): Nearness {
  const near = nearToTold(place, isTakenBack, knowledge)
  const apart = apartIn(place.facts, knowledge.facts)
  if (Object.keys(apart).length === 0) return near
  const own = [...knowledge.articles.values()].filter((one) => isForApart(one['past-bij'], apart))
  const keys = own.map(keyOf)
  return {
    subjects: [...new Set([...near.subjects, ...keys])],
    timesOf: (topic, chance) =>
      near.timesOf(topic, chance) * (keys.includes(topicKey(topic)) ? nearness.apart : 1),
  }
}

function nearToTold(
  { topic, retold }: Place,
  isTakenBack: boolean,
  { articles }: Pick<Knowledge, 'articles'>,
): Nearness {
  const told = articles.get(topic ?? '')
  if (!told) return nowhere
  const folders = kept(made, articles, () => foldersOf(articles))
  const folder = folders.get(told.onderwerp) ?? none
  const next = new Set(
    told.verder.map((id) => topicKey({ kind: articles.has(id) ? 'article' : 'goal', id })),
  )
  const own = keyOf(told)
  const again = nearness.told * nearness.retold ** retold * (isTakenBack ? nearness.takenBack : 1)
  const timesOf = (topic: Topic, chance: number): number => {
    const key = topicKey(topic)
    if (key === own) return again * nearness.toldBySelf ** chance
    if (next.has(key)) return nearness.next
    return folder.has(key) ? nearness.folder : 1
  }
  return { subjects: [...new Set([...folder, ...next, own])], timesOf }
}

const none: ReadonlySet<string> = new Set()

const keyOf = ({ id }: Pick<Article, 'id'>): string => topicKey({ kind: 'article', id })

/** A centre's own version is no subject of its own. */
function foldersOf(articles: Articles): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>()
  for (const article of articles.values())
    if (!article['variant-van'])
      kept(folders, article.onderwerp, () => new Set<string>()).add(keyOf(article))
  return folders
}
