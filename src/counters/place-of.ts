import { openQuestion } from '../dialogue/open-question.ts'
import type { Place } from '../dialogue/replay.ts'
import type { Rulebook } from '../dialogue/rulebook.ts'
import type { State } from '../dialogue/state.ts'

/** Where a conversation is, as `goal/step`: the question that is open, the outcome, an article, or only the greeting. */
export function placeOf(state: State, place: Place, rules: Rulebook): string {
  const open = openQuestion(state, place, rules)
  if (open !== null) return `${place.goal ?? 'geen'}/vraag-${open}`
  if (place.goal !== null) return `${place.goal}/uitkomst`
  return `geen/${place.topic === null ? (state.steps.length === 0 ? 'begroeting' : 'gesprek') : 'artikel'}`
}
