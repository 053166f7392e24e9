import { counted } from '../counters/count-event.ts'
import type { FeedbackRequest } from './contract.ts'
import { Problem } from './problem.ts'
import type { Service } from './service.ts'

/** Counts whether an answer was useful, for a subject that the content has. Throws a 400 for any other. */
export function feedback({ knowledge, count }: Service, { useful, topic }: FeedbackRequest): void {
  const { content, articles, centres, goals, tables } = knowledge
  const known = [articles, centres, goals, tables].some(
    (ids) => topic !== undefined && ids.has(topic),
  )
  const isEntry = [...content.notOurs, ...content.smallTalk, ...content.urgent].some(
    ({ id }) => id === topic,
  )
  if (topic !== undefined && !known && !isEntry) {
    const fault = { path: 'topic', message: 'Dit onderwerp bestaat niet.' }
    throw new Problem(400, 'Onbekend onderwerp', fault.message, { errors: [fault] })
  }
  count?.(counted(useful ? 'useful' : 'not-useful', topic ?? 'algemeen'))
}
