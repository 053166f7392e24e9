import type { Verdict } from '../rules/verdict.ts'
import { topicChoice } from './choice.ts'
import type { Typed } from './event.ts'
import type { Part } from './part.ts'
import { goalParts } from './proceed.ts'
import { replay } from './replay.ts'
import type { Response } from './response.ts'
import type { Rulebook } from './rulebook.ts'
import type { State } from './state.ts'

type Said = Extract<Part, { kind: 'topic' | 'outcome' }>

/**
 * What was told at length before, whenever that was, is told in few words to who types something that leads to it again. An
 * article is offered whole beside that: a button gives all of it.
 */
export function inShortIfTold(
  state: State,
  response: Response,
  { asked, isDefinition }: Typed,
  rules: Rulebook,
): Response {
  const told = response.parts.filter(
    (part): part is Said => isWhole(part) && wasTold(part, state, rules),
  )
  if (told.length === 0) return response
  const parts = response.parts.map((part): Part => {
    if (!told.includes(part as Said)) return part
    return part.kind === 'outcome'
      ? { ...part, again: 'told' }
      : { ...(part as Said & { kind: 'topic' }), as: 'again', ...(!isDefinition && { asked }) }
  })
  const whole = told.flatMap((part) => (part.kind === 'topic' ? [topicChoice(part.topic)] : []))
  return { ...response, parts, offers: [...response.offers, ...whole] }
}

const isWhole = (part: Part): part is Said =>
  (part.kind === 'outcome' && !part.again) || (part.kind === 'topic' && !part.as)

function wasTold(part: Said, state: State, rules: Rulebook): boolean {
  const { steps } = state
  if (part.kind === 'topic') return steps.some(({ topic }) => topic === part.topic.id)
  return steps.some(
    ({ goal, facts }, i) =>
      (goal !== undefined || facts !== undefined) &&
      goalParts(replay(rules.domain, { ...state, steps: steps.slice(0, i + 1) }), rules).some(
        (before) => before.kind === 'outcome' && isSame(before.verdict, part.verdict),
      ),
  )
}

/** Two tables may come to one outcome: what is told is the same. */
function isSame(a: Verdict, b: Verdict): boolean {
  return a.kind === 'decided' && b.kind === 'decided'
    ? a.row.dan === b.row.dan && JSON.stringify(a.row.waarden) === JSON.stringify(b.row.waarden)
    : JSON.stringify(a) === JSON.stringify(b)
}
