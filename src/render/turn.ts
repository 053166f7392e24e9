import type { Turn } from '../conversation.ts'
import { renderChoices } from './choices.ts'
import { type Decision, renderDecision } from './decision.ts'
import { type FactsView, factsView, factViews } from './fact-views.ts'
import { outcomeIds } from './outcome-ids.ts'
import { renderPart } from './part.ts'
import type { Renderer } from './renderer.ts'
import type { ChoiceView, FactView, MessageView } from './view.ts'

/** A turn as the contract gives it, without the encoded state. */
export interface TurnView {
  readonly messages: readonly MessageView[]
  readonly choices: readonly ChoiceView[]
  readonly facts: readonly FactView[]
  readonly outcome?: Decision
  readonly checklist?: { readonly facts: FactsView }
}

export function renderTurn(renderer: Renderer, turn: Turn): TurnView {
  const outcome = turn.parts.find((part) => part.kind === 'outcome')
  const decision = outcome && renderDecision(renderer, outcome.table, outcome.verdict)
  const messages = turn.parts
    .map((part) => renderPart(renderer, part))
    .filter(({ text }) => text !== '')
  const outcomes = outcome ? outcomeIds(outcome.verdict) : []
  const hasChecklist =
    outcomes.length > 0 &&
    outcomes.every((id) => renderer.knowledge.content.outcomes[id]?.checklist === true)
  return {
    messages,
    choices: renderChoices(renderer, turn),
    facts: factViews(renderer),
    ...(decision && decision.decision !== 'contact' && { outcome: decision }),
    ...(hasChecklist && { checklist: { facts: factsView(turn.place.facts) } }),
  }
}
