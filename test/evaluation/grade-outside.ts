import { chat, type Service } from '../../src/http/service.ts'
import type { OutsideMessage } from './evaluation-case.ts'

/** What came of a message: what answers it, that on a button, another referral, an answer of ours, or anything else. */
export type OutsideGrade = 'right' | 'button' | 'referred' | 'answered' | 'other'

export function gradeOutside(service: Service, { q, referral, subject }: OutsideMessage) {
  const { messages, choices } = chat(service, { input: { type: 'text', text: q } })
  const referred = messages.filter(({ kind }) => kind === 'referral').map(({ topic }) => topic)
  const told = messages.filter(({ kind }) => kind === 'answer').map(({ topic }) => topic)
  const wanted = referral ?? subject ?? 'alledaags'
  const isRight = [...referred, ...told].includes(wanted)
  const isOffered = choices.some(({ id }) => id.endsWith(`:${wanted}`))
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
  return { q, wanted, grade, said: messages.map(({ kind, topic = '' }) => `${kind}:${topic}`) }
}
