import type { Domain } from '../../facts/facts.ts'
import type { Axis } from './axis.ts'

/** The dimensions of the case space over `facts`, in that order. A fact outside the domain has no dimension. */
export function axesOf(domain: Domain, facts: readonly string[]): readonly Axis[] {
  return facts.flatMap((fact) => {
    const values = domain.get(fact)
    return values ? [axisOf(fact, values)] : []
  })
}

function axisOf(fact: string, values: readonly string[]): Axis {
  const bits = new Map(values.map((value, place) => [value, 1n << BigInt(place)]))
  return { fact, values, bits, all: (1n << BigInt(values.length)) - 1n }
}
