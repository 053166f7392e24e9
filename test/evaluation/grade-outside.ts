import { chat, type Service } from '../../src/http/service.ts'
import type { OutsideMessage } from './evaluation-case.ts'

/** What came of a message: what answers it, that on a button, another referral, an answer of ours, or anything else. */
export type OutsideGrade = 'right' | 'button' | 'referred' | 'answered' | 'other'

export function gradeOutside(service: Service, { q, referral, subject }: OutsideMessage) {
  const { messages, choices } = chat(service, { input: { type: 'text', text: q } })
  const referred = messages.filter(({ kind }) => kind === 'referral').map(({ topic }) => topic)
  const told = messages.filter(({ kind }) => kind === 'answer').map(({ topic }) => topic)
  const wanted = referral || subject ? [referral ?? subject ?? ''] : netsOf(service)
  const isRight = [...referred, ...told].some((topic) => topic && wanted.includes(topic))
  const isOffered = choices.some(({ id }) => wanted.some((topic) => id.endsWith(`:${topic}`)))
  const isAnswered =
    told.length > 0 || messages.some(({ kind, topic }) => kind === 'outcome' && topic !== 'contact')
  const grade: OutsideGrade = isRight
    ? 'right'
    : isOffered
      ? 'button'
      : referred.length > 0
        ? 'referred'
        : isAnswered
          ? 'answered'
          : 'other'
  return {
    q,
    wanted: wanted.join(' '),
    grade,
    said: messages.map(({ kind, topic = '' }) => `${kind}:${topic}`),
  }
}

/** Where to whatever nothing else knows is referred. */
const netsOf = ({ knowledge }: Service): string[] =>
  knowledge.content.notOurs.filter(({ vangnet }) => vangnet).map(({ id }) => id)
