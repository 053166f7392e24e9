import type { Goal } from '../content/goal.ts'
import type { Facts } from '../facts/facts.ts'
import { markUnknown } from '../facts/mark-unknown.ts'
import { narrow } from '../facts/narrow.ts'
import { possible } from '../facts/possible.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { Rulebook } from './rulebook.ts'

/** What a goal needs next: an answer, or to say its outcome. */
export type NextStep =
  | { readonly kind: 'ask'; readonly fact: string }
  /** `refine`: a fact that would make the outcome more exact. `assumes`: of that fact nothing was said, and the list took it to be the most usual. */
  | {
      readonly kind: 'outcome'
      readonly table: string
      readonly verdict: Verdict
      readonly refine?: string
      readonly assumes?: boolean
    }

type GoalList = NonNullable<Goal['lijst']>

/** Follows from the facts alone: a gate that stops the goal, a question for the checklist, the table's next question, or the outcome. */
export function nextStep(goal: Goal, facts: Facts, rules: Rulebook): NextStep {
  for (const { tabel, door } of goal.poort) {
    const verdict = rules.decide(tabel, facts)
    if (stops(verdict, door)) return { kind: 'outcome', table: tabel, verdict }
    // Whatever the answer, the gate stays shut: what is asked only says which outcome it is.
    const isShut = () => !rules.outcomes(tabel, facts).some((outcome) => door.includes(outcome))
    if (verdict.kind === 'open' && isShut()) return { kind: 'ask', fact: verdict.ask }
  }
  return goal.lijst
    ? listStep(goal.tabel, goal.lijst, facts, rules)
    : tableStep(goal.tabel, facts, rules)
}

function stops(verdict: Verdict, through: readonly string[]): boolean {
  if (verdict.kind === 'contradiction') return true
  return verdict.kind === 'decided' && !verdict.cautious && !through.includes(verdict.row.dan)
}

function tableStep(table: string, facts: Facts, rules: Rulebook): NextStep {
  const verdict = rules.decide(table, facts)
  if (verdict.kind !== 'open') return { kind: 'outcome', table, verdict }
  if (!rules.refines(table, verdict.ask)) return { kind: 'ask', fact: verdict.ask }
  const without = tableStep(table, markUnknown(rules.domain, facts, verdict.ask), rules)
  return without.kind === 'outcome' ? { ...without, refine: verdict.ask } : without
}

/** The route where there is something to register, what the change means where there is not. */
function listStep(table: string, list: GoalList, facts: Facts, rules: Rulebook): NextStep {
  const assumed = list['neemt-aan']
  const isAssumed = assumed !== undefined && facts[assumed.gegeven] === undefined
  const ask = list.vragen.find(
    (fact) =>
      isOpen(fact, facts, rules) &&
      !(isAssumed && fact === assumed.gegeven) &&
      rules.list.isShapedBy(fact, facts),
  )
  if (ask) return { kind: 'ask', fact: ask }
  const usual = assumed ? withUsual(assumed, facts, rules) : facts
  const step = tableStep(rules.list.registers(usual) ? table : list.anders, usual, rules)
  return step.kind === 'outcome' && isAssumed
    ? { ...step, refine: assumed.gegeven, assumes: true }
    : step
}

/** What is usual holds where nothing is known; what was said, or half said, stands. */
function withUsual(
  { gegeven, waarde }: NonNullable<GoalList['neemt-aan']>,
  facts: Facts,
  { domain }: Rulebook,
): Facts {
  const isUnsaid = possible(domain, facts, gegeven).length === domain.get(gegeven)?.length
  return isUnsaid ? narrow(domain, facts, { [gegeven]: [waarde] }) : facts
}

function isOpen(fact: string, facts: Facts, { domain }: Rulebook): boolean {
  return !facts[fact]?.unknown && possible(domain, facts, fact).length > 1
}
