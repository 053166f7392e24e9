import { kept } from '../common/kept.ts'
import type { CompiledContent } from '../content/compiled.ts'
import type { Place } from '../dialogue/replay.ts'
import type { Knowledge } from '../knowledge.ts'
import { type Topic, topicKey } from '../search/topic.ts'

/** What is likelier than the message says by itself: people stay with what they talk about. */
export interface Nearness {
  /** The keys of these subjects. */
  readonly subjects: readonly string[]
  /** How many times as likely a subject is; 1 for any other. */
  readonly timesOf: (topic: Topic) => number
}

export const nowhere: Nearness = { subjects: [], timesOf: () => 1 }

/** Set on the development conversations, and on voices that begin about something else: those stay with what they ask. */
const nearness = {
  /** What was told last itself: people that go on often stay there … */
  told: 2.4,
  /** … but whoever asks on after it was told again did not find there what they look for … */
  retold: 0.3,
  /** … and whoever takes back what they were understood to ask says that it is not that. */
  takenBack: 0.01,
  /** What its article leads on to. */
  next: 4.5,
  /** What is in the same folder. */
  folder: 3.5,
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
  { topic, retold }: Place,
  isTakenBack: boolean,
  { articles }: { readonly articles: Articles },
): Nearness {
  const told = articles.get(topic ?? '')
  if (!told) return nowhere
  const folders = kept(made, articles, () => foldersOf(articles))
  const folder = folders.get(told.onderwerp) ?? none
  const inFolder = (key: string): number => (folder.has(key) ? nearness.folder : 1)
  const own = ownOf(told, articles, inFolder)
  const key = keyOf(told)
  const times = nearness.retold ** retold * (isTakenBack ? nearness.takenBack : 1)
  own.set(key, (own.get(key) ?? 1) * times)
  return {
    subjects: [...folder, ...[...own.keys()].filter((one) => !folder.has(one))],
    timesOf: (one) => own.get(topicKey(one)) ?? inFolder(topicKey(one)),
  }
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

/** How many times as likely is what an article leads on to, and itself, with what they are by their folder. */
function ownOf(
  told: Article,
  articles: Articles,
  inFolder: (key: string) => number,
): Map<string, number> {
  const own = new Map<string, number>()
  const add = (key: string, times: number): void => {
    own.set(key, (own.get(key) ?? inFolder(key)) * times)
  }
  for (const id of told.verder)
    add(topicKey({ kind: articles.has(id) ? 'article' : 'goal', id }), nearness.next)
  add(keyOf(told), nearness.told)
  return own
}
