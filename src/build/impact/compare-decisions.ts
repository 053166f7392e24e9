import type { CompiledContent } from '../../content/compiled.ts'
import type { Domain } from '../../facts/facts.ts'
import { axesOf } from '../../rules/space/axes-of.ts'
import type { Axis } from '../../rules/space/axis.ts'
import type { Box } from '../../rules/space/box.ts'
import { sizeOf } from '../../rules/space/size-of.ts'
import { valuesIn } from '../../rules/space/values-in.ts'
import { turningDays } from '../../rules/turning-days.ts'
import { decidedBoxes, differences } from './decided-boxes.ts'
import { type Decider, decidersOf } from './decider.ts'

/** Combinations that went from one outcome to another, and one of them. */
export interface Moved {
  readonly from: string
  readonly to: string
  readonly count: number
  readonly example: Readonly<Record<string, string>>
}

/** What a change of the content does to one decider from a day on. `of` is how many combinations there are. */
export interface DecisionChange {
  readonly id: string
  readonly title: string
  readonly since: string
  readonly of: number
  readonly moved: readonly Moved[]
}

/**
 * Per table, per day on which something is different: which combinations of facts get another outcome. Exact: pieces are
 * intersected and their sizes summed, nothing is enumerated.
 * @param today YYYY-MM-DD; days on which a rule begins or ends after it are looked at too
 */
export function compareDecisions(
  before: CompiledContent,
  after: CompiledContent,
  today: string,
): readonly DecisionChange[] {
  const [old, now] = [decidersOf(before), decidersOf(after)]
  const domain = jointDomain(before, after)
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id) => {
    const [one, other] = [old.get(id), now.get(id)]
    const days = [today, ...daysAfter(today, one, other)]
    const changes = days.map((day) => compare(id, one, other, domain, day))
    return changes.filter((change, place) => change.moved.length > 0 && isNews(changes, place))
  })
}

function compare(
  id: string,
  before: Decider | undefined,
  after: Decider | undefined,
  domain: Domain,
  since: string,
): DecisionChange {
  const facts = new Set([...(after?.table.feiten ?? []), ...(before?.table.feiten ?? [])])
  const axes = axesOf(domain, [...facts])
  const whole = axes.map(({ all }) => all)
  const nowhere = [{ box: whole, key: 'no-table', name: 'bestaat niet' }]
  const old = before ? decidedBoxes(before, axes, since) : nowhere
  const now = after ? decidedBoxes(after, axes, since) : nowhere
  const title = (after ?? before)?.table.titel ?? id
  return { id, title, since, of: sizeOf(whole), moved: movedOf(differences(old, now), axes) }
}

function movedOf(parts: ReturnType<typeof differences>, axes: readonly Axis[]): readonly Moved[] {
  const moved = new Map<string, Moved>()
  for (const { box, from, to } of parts) {
    const key = JSON.stringify([from.key, to.key])
    const known = moved.get(key)
    const example = known?.example ?? exampleIn(box, axes)
    const goesTo = to.key === 'absent' ? 'bestaat niet meer' : to.name
    moved.set(key, {
      from: from.name,
      to: goesTo,
      count: (known?.count ?? 0) + sizeOf(box),
      example,
    })
  }
  return [...moved.values()].toSorted((a, b) => b.count - a.count)
}

function exampleIn(box: Box, axes: readonly Axis[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    axes.map((axis, place) => [axis.fact, valuesIn(axis, box[place] ?? 0n)[0] ?? '']),
  )
}

/** The values of both contents; those of today first. */
function jointDomain(before: CompiledContent, after: CompiledContent): Domain {
  const domain = new Map<string, string[]>()
  for (const { id, waarden } of [...after.facts, ...before.facts]) {
    const values = [...(domain.get(id) ?? []), ...waarden.map((value) => value.id)]
    domain.set(id, [...new Set(values)])
  }
  return domain
}

function daysAfter(today: string, ...deciders: readonly (Decider | undefined)[]): string[] {
  const days = deciders.flatMap((decider) => turningDays(decider?.table.rijen ?? []))
  return [...new Set(days)].filter((day) => day > today).sort()
}

/** On a later day only what was not the same the day before is told. */
function isNews(changes: readonly DecisionChange[], place: number): boolean {
  const earlier = changes[place - 1]
  return JSON.stringify(earlier?.moved) !== JSON.stringify(changes[place]?.moved)
}
