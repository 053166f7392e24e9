import { chat, type Service } from '../../http/service.ts'
import type { EvaluationQuestion } from './evaluation-questions.ts'
import { subjectsOf } from './subjects-of.ts'

export interface AnswerChange {
  readonly id: string
  readonly question: string
  readonly before: string
  readonly after: string
}

/** `reworded`: the same subject, in other words. */
export interface AnswerChanges {
  readonly asked: number
  readonly changed: readonly AnswerChange[]
  readonly reworded: number
}

/** Asks both services the same questions, each in a conversation of its own. */
export function compareAnswers(
  before: Service,
  after: Service,
  questions: readonly EvaluationQuestion[],
): AnswerChanges {
  const asked = questions.map((question) => ({
    question,
    old: answer(before, question),
    now: answer(after, question),
  }))
  const isSame = ({ old, now }: (typeof asked)[number]) => old.subjects.key === now.subjects.key
  return {
    asked: asked.length,
    changed: asked
      .filter((one) => !isSame(one))
      .map(({ question: { id, q }, old, now }) => ({
        id,
        question: q,
        before: old.subjects.words,
        after: now.subjects.words,
      })),
    reworded: asked.filter((one) => isSame(one) && one.old.text !== one.now.text).length,
  }
}

function answer(service: Service, { q, before, lsc, rol }: EvaluationQuestion) {
  const { domain } = service.knowledge
  const knows = (fact: string, value: string | undefined) =>
    value !== undefined && (domain.get(fact) ?? []).includes(value)
  const preset = {
    ...(knows('centrum', lsc) && { centrum: lsc }),
    ...(knows('rol', rol) && { rol }),
  }
  const say = (text: string, state?: string) =>
    chat(service, { ...preset, ...(state && { state }), input: { type: 'text', text } })
  const state = before.reduce<string | undefined>((held, text) => say(text, held).state, undefined)
  const turn = say(q, state)
  return {
    subjects: subjectsOf(service, turn),
    text: turn.messages.map(({ text }) => text).join('\n'),
  }
}
