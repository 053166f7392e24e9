import type { Narrowing } from '../../content/fact.ts'
import type { Axis } from './axis.ts'
import type { Box } from './box.ts'
import { maskOf } from './mask-of.ts'

/** The combinations that a narrowing allows: a fact that it does not name has all its values. */
export function boxOf(axes: readonly Axis[], narrowing: Narrowing): Box {
  return axes.map((axis) => {
    const values = Object.hasOwn(narrowing, axis.fact) ? narrowing[axis.fact] : undefined
    return values ? maskOf(axis, values) : axis.all
  })
}
