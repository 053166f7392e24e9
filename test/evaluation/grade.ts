import type { ChatResponse } from '../../src/http/contract.ts'
import { chat, type Service } from '../../src/http/service.ts'
import type { EvaluationCase } from './evaluation-case.ts'

/** How a case ended: right in the first turn, right after at most one button, nothing wrong but not right, or something wrong said. */
export type Grade = 'first' | 'follow-up' | 'missed' | 'wrong'

export interface Graded {
  readonly case: EvaluationCase
  readonly grade: Grade
  readonly referred: boolean
  readonly turn: ChatResponse
}

/** Buttons tried when the first turn is not right yet. */
const mostButtons = 5

export function grade(service: Service, one: EvaluationCase): Graded {
  const { turn, preset } = play(service, one)
  const said = textOf(turn)
  const referred = turn.messages.some(({ kind }) => kind === 'referral')
  const result = (grade: Grade): Graded => ({ case: one, grade, referred, turn })
  if (matchesAny(said, one.not)) return result('wrong')
  if (one.handle === 'urgent' && turn.messages[0]?.kind !== 'urgent') return result('missed')
  const asked =
    one.handle === 'ask'
      ? `${said} ${turn.choices.map(({ label }) => label.toLowerCase()).join(' ')}`
      : said
  if (matchesAll(asked, one.must)) return result('first')
  const helped = turn.choices.slice(0, mostButtons).some(({ id }) => {
    const next = textOf(
      chat(service, { ...preset, state: turn.state, input: { type: 'choice', id } }),
    )
    return matchesAll(`${said}\n${next}`, one.must) && !matchesAny(next, one.not)
  })
  return result(helped ? 'follow-up' : 'missed')
}

/** The messages before and the message itself, in one conversation. */
function play(service: Service, { q, before, lsc, rol }: EvaluationCase) {
  const preset = { ...(lsc && { centrum: lsc }), ...(rol && { rol }) }
  let state: string | undefined
  for (const text of before) {
    state = chat(service, {
      ...preset,
      ...(state && { state }),
      input: { type: 'text', text },
    }).state
  }
  const turn = chat(service, {
    ...preset,
    ...(state && { state }),
    input: { type: 'text', text: q },
  })
  return { turn, preset }
}

export function textOf(turn: ChatResponse): string {
  return turn.messages.map(({ text }) => text.toLowerCase()).join('\n')
}

export function matchesAll(text: string, patterns: readonly string[]): boolean {
  return patterns.every((pattern) => new RegExp(pattern, 's').test(text))
}

export function matchesAny(text: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => new RegExp(pattern, 's').test(text))
}
