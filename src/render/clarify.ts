import type { Topic } from '../search/topic.ts'
import { topicLabel } from './choices.ts'
import { listText } from './list-text.ts'
import { phrase, type Renderer } from './renderer.ts'
import { sourcesOf } from './sources-of.ts'
import { variantFor } from './topic.ts'
import type { MessageView } from './view.ts'

/** Names subjects, each with what it comes down to, under a sentence of taal/zinnen.yaml. */
export function clarify(
  renderer: Renderer,
  introduction: string,
  topics: readonly Topic[],
): MessageView {
  const lines = topics.map((topic) => {
    const article = topic.kind === 'article' ? variantFor(renderer, topic.id) : undefined
    return {
      label: article?.titel ?? topicLabel(renderer, topic),
      waarde: article?.eenvoudig,
      bronnen: article?.bronnen ?? [],
    }
  })
  const sources = sourcesOf(
    renderer.knowledge.sources,
    lines.flatMap(({ bronnen }) => bronnen),
  )
  const text = listText(renderer, 'keuzes', phrase(renderer, introduction).text, lines)
  return { kind: 'clarify', ...text, sources }
}
