import type { Goal } from '../content/goal.ts'
import type { Facts } from '../facts/facts.ts'
import { markUnknown } from '../facts/mark-unknown.ts'
import { possible } from '../facts/possible.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { Rulebook } from './rulebook.ts'

/** What a goal needs next: an answer, or to say its outcome. */
export type NextStep =
  | { readonly kind: 'ask'; readonly fact: string }
  /** `refine`: a fact that would make the outcome more exact. */
  | {
      readonly kind: 'outcome'
      readonly table: string
      readonly verdict: Verdict
      readonly refine?: string
    }

/** Follows from the facts alone: a gate that stops the goal, the table's next question, a question for the checklist, or the outcome. */
export function nextStep(goal: Goal, facts: Facts, rules: Rulebook): NextStep {
  for (const { tabel, door } of goal.poort) {
    const verdict = rules.decide(tabel, facts)
    if (stops(verdict, door)) return { kind: 'outcome', table: tabel, verdict }
    // Whatever the answer, the gate stays shut: what is asked only says which outcome it is.
    const isShut = !rules.outcomes(tabel, facts).some((outcome) => door.includes(outcome))
    if (verdict.kind === 'open' && isShut) return { kind: 'ask', fact: verdict.ask }
  }
  const verdict = rules.decide(goal.tabel, facts)
  if (verdict.kind === 'open') {
    if (!rules.refines(goal.tabel, verdict.ask)) return { kind: 'ask', fact: verdict.ask }
    const without = nextStep(
      { ...goal, poort: [] },
      markUnknown(rules.domain, facts, verdict.ask),
      rules,
    )
    return without.kind === 'outcome' ? { ...without, refine: verdict.ask } : without
  }
  const ask = goal['na-vragen'].find((fact) => isOpen(fact, facts, rules))
  return ask ? { kind: 'ask', fact: ask } : { kind: 'outcome', table: goal.tabel, verdict }
}

function stops(verdict: Verdict, through: readonly string[]): boolean {
  if (verdict.kind === 'contradiction') return true
  return verdict.kind === 'decided' && !verdict.cautious && !through.includes(verdict.row.dan)
}

function isOpen(fact: string, facts: Facts, { domain }: Rulebook): boolean {
  return !facts[fact]?.unknown && possible(domain, facts, fact).length > 1
}
