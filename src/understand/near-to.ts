import { kept } from '../common/kept.ts'
import type { CompiledContent } from '../content/compiled.ts'
import type { Place } from '../dialogue/replay.ts'
import type { Knowledge } from '../knowledge.ts'
import { topicKey } from '../search/topic.ts'

/** Per key of a subject how many times as likely it is, whatever the message says: people stay with what they talk about. */
export type Nearness = ReadonlyMap<string, number>

/** Set on the development conversations, and on voices that begin about something else: those stay with what they ask. */
const nearness = {
  /** What was told last itself: people that go on often stay there. */
  told: 2.4,
  /** What its article leads on to. */
  next: 4.5,
  /** What is in the same folder. */
  folder: 3.5,
}

type Articles = Knowledge['articles']
type Article = CompiledContent['articles'][number]

/** Per article what is near to it: the content's, and looked up in every turn that goes on from it. */
const made = new WeakMap<Article, Nearness>()

/** What is near to what was told last. */
export function nearTo({ topic }: Place, { articles }: { readonly articles: Articles }): Nearness {
  const told = articles.get(topic ?? '')
  if (!told) return new Map()
  return kept(made, told, () => nearArticle(told, articles))
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
