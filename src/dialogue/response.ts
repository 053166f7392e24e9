import type { Choice } from './choice.ts'
import type { Part } from './part.ts'
import type { State } from './state.ts'

/** What the assistant answers, as values, and the state afterwards. */
export interface Response {
  readonly state: State
  readonly parts: readonly Part[]
  /** Buttons beyond those that belong to a question or an outcome. */
  readonly offers: readonly Choice[]
}

/** The same answer, with something said before it. */
export const saidAfter = (first: readonly Part[], response: Response): Response => ({
  ...response,
  parts: [...first, ...response.parts],
})
