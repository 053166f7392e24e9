import type { Facts } from './facts.ts'

/** Forgets what was said of `fact`: all its values are possible again, and it can be asked again. */
export function widen(facts: Facts, fact: string): Facts {
  const { [fact]: _forgotten, ...rest } = facts
  return rest
}
