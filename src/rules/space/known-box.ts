import type { Facts } from '../../facts/facts.ts'
import type { Axis } from './axis.ts'
import type { Box } from './box.ts'
import { maskOf } from './mask-of.ts'

/** The combinations that are possible by what is known. Throws when a fact holds no value of its domain. */
export function knownBox(axes: readonly Axis[], facts: Facts): Box {
  return axes.map((axis) => {
    const known = Object.hasOwn(facts, axis.fact) ? facts[axis.fact] : undefined
    return known ? given(axis, known.values) : axis.all
  })
}

function given(axis: Axis, values: readonly string[]): bigint {
  const mask = maskOf(axis, values)
  if (mask === 0n)
    throw new Error(
      `rules: "${axis.fact}" is [${values.join(', ')}], expected one of ${axis.values.join(', ')}`,
    )
  return mask
}
