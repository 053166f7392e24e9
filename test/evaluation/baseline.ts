import MiniSearch from 'minisearch'
import { noFacts } from '../../src/facts/facts.ts'
import { renderer, type Service } from '../../src/http/service.ts'
import { renderTopic } from '../../src/render/topic.ts'
import { topicDocuments } from '../../src/search/topic-documents.ts'
import type { EvaluationCase } from './evaluation-case.ts'
import { matchesAll, matchesAny } from './grade.ts'

/** Plain MiniSearch over the same content, without any of our reading: the first article found is the answer. */
export function createBaseline(
  service: Service,
): (one: EvaluationCase) => 'first' | 'missed' | 'wrong' {
  const documents = topicDocuments(service.knowledge.content).filter(
    ({ topic }) => topic.kind !== 'goal',
  )
  const index = new MiniSearch<{ id: number; title: string; questions: string; body: string }>({
    fields: ['title', 'questions', 'body'],
  })
  index.addAll(
    documents.map(({ title, questions, body }, id) => ({
      id,
      title,
      questions: questions.join('\n'),
      body: body(),
    })),
  )
  const view = renderer(service, noFacts, '2026-11-21')
  return ({ q, must, not, handle }) => {
    const document = documents[index.search(q)[0]?.id as number]
    if (!document) return 'missed'
    const text = renderTopic(view, document.topic).text.toLowerCase()
    if (matchesAny(text, not)) return 'wrong'
    return handle !== 'urgent' && matchesAll(text, must) ? 'first' : 'missed'
  }
}
