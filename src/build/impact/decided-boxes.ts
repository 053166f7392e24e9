import { domainOf } from '../../facts/domain-of.ts'
import type { Domain } from '../../facts/facts.ts'
import { layPieces } from '../../rules/lay-pieces.ts'
import { layTable } from '../../rules/lay-table.ts'
import { outcomeKey } from '../../rules/outcome-key.ts'
import type { Axis } from '../../rules/space/axis.ts'
import type { Box } from '../../rules/space/box.ts'
import { intersect } from '../../rules/space/intersect.ts'
import { maskOf } from '../../rules/space/mask-of.ts'
import { subtract } from '../../rules/space/subtract.ts'
import { valuesIn } from '../../rules/space/values-in.ts'
import type { Decider } from './decider.ts'

/** Combinations with one outcome: `key` tells outcomes apart, `name` is for people. */
export interface DecidedBox {
  readonly box: Box
  readonly key: string
  readonly name: string
}

const absent = { key: 'absent', name: 'bestond niet' }
const noRow = { key: 'no-row', name: 'geen enkele rij' }

/**
 * What a decider gives on a day to every combination of `axes`, as disjoint boxes that fill the whole space. The axes may
 * have facts and values that its content does not know: such a value does not exist there, such a fact makes no difference.
 */
export function decidedBoxes(
  { table, content, nameOf }: Decider,
  axes: readonly Axis[],
  asOf: string,
): readonly DecidedBox[] {
  const domain = domainOf(content.facts)
  const laid = layTable(table, content.exclusions, domain)
  const period = laid.periods.findLast(({ from }) => from <= asOf)
  const own = (box: Box): Box => onAxes(box, laid.axes, axes, domain)
  const whole = axes.map(({ all }) => all)
  return [
    ...(period?.pieces ?? []).map(({ box, by: { row } }) => ({
      box: own(box),
      key: outcomeKey(row),
      name: nameOf(row),
    })),
    ...(period?.gaps ?? []).map((box) => ({ box: own(box), ...noRow })),
    ...excludedBoxes(laid.exclusions, own(laid.axes.map(({ all }) => all)), own, nameOf),
    ...subtract(whole, own(laid.axes.map(({ all }) => all))).map((box) => ({ box, ...absent })),
  ]
}

/** The first exclusion that a combination falls under names it. */
function excludedBoxes(
  exclusions: ReturnType<typeof layTable>['exclusions'],
  known: Box,
  own: (box: Box) => Box,
  nameOf: Decider['nameOf'],
): readonly DecidedBox[] {
  const rows = exclusions.map(({ exclusion, box }, place) => {
    const { id, als, uitkomst, reden, bron } = exclusion
    return { row: { id, als, dan: uitkomst, reden, bron }, place, box: own(box), outcome: place }
  })
  return layPieces([known], rows).pieces.map(({ box, by: { row } }) => ({
    box,
    key: `exclusion ${row.dan}`,
    name: `gaat niet samen: ${nameOf(row)}`,
  }))
}

/** A box over the axes of one content as a box over the joint ones. */
function onAxes(box: Box, from: readonly Axis[], to: readonly Axis[], domain: Domain): Box {
  return to.map((axis) => {
    const place = from.findIndex(({ fact }) => fact === axis.fact)
    const own = from[place]
    if (own) return maskOf(axis, valuesIn(own, box[place] ?? 0n))
    const known = domain.get(axis.fact)
    return known ? maskOf(axis, known) : axis.all
  })
}

/** The combinations that two divisions of the same space give different outcomes. */
export function differences(
  before: readonly DecidedBox[],
  after: readonly DecidedBox[],
): readonly { readonly box: Box; readonly from: DecidedBox; readonly to: DecidedBox }[] {
  return before.flatMap((from) =>
    after.flatMap((to) => {
      const box = from.key === to.key ? undefined : intersect(from.box, to.box)
      return box ? [{ box, from, to }] : []
    }),
  )
}
