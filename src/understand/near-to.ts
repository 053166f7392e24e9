import { kept } from '../common/kept.ts'
import type { CompiledContent } from '../content/compiled.ts'
import type { Place } from '../dialogue/replay.ts'
import type { Knowledge } from '../knowledge.ts'
import { topicKey } from '../search/topic.ts'

/** Per key of a subject how many times as likely it is, whatever the message says: people stay with what they talk about. */
export type Nearness = ReadonlyMap<string, number>

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

/** Per article what is near to it: the content's, and looked up in every turn that goes on from it. */
const made = new WeakMap<Article, Nearness>()

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
  if (!told) return new Map()
  const near = kept(made, told, () => nearArticle(told, articles))
  const times = nearness.retold ** retold * (isTakenBack ? nearness.takenBack : 1)
  const key = topicKey({ kind: 'article', id: told.id })
  return times === 1 ? near : new Map([...near, [key, (near.get(key) ?? 1) * times]])
}

function nearArticle(told: Article, articles: Articles): Nearness {
  const near = new Map<string, number>()
  const add = (kind: 'article' | 'goal', id: string, times: number): void => {
    const key = topicKey({ kind, id })
    near.set(key, (near.get(key) ?? 1) * times)
  }
  for (const article of articles.values())
    if (article.onderwerp === told.onderwerp && !article['variant-van'])
      add('article', article.id, nearness.folder)
  for (const id of told.verder) add(articles.has(id) ? 'article' : 'goal', id, nearness.next)
  add('article', told.id, nearness.told)
  return near
}
