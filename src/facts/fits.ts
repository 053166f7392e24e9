import type { Narrowing } from '../content/fact.ts'
import type { Facts } from './facts.ts'

/** Whether conditions can still hold: of every fact in them some value is left. */
export const fits = (conditions: Narrowing, facts: Facts): boolean =>
  Object.entries(conditions).every(
    ([fact, wanted]) => facts[fact]?.values.some((value) => wanted.includes(value)) ?? true,
  )
