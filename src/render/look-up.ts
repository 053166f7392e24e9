import type { Fact } from '../content/fact.ts'
import type { Goal } from '../content/goal.ts'
import type { Renderer } from './renderer.ts'

/* What a part names by its id. Content that does not have it is broken, and says which file should. */

export function factOf({ knowledge }: Renderer, id: string): Fact {
  const fact = knowledge.facts.get(id)
  if (!fact) throw new Error(`content: no fact "${id}" in gegevens/`)
  return fact
}

export function goalOf({ knowledge }: Renderer, id: string): Goal {
  const goal = knowledge.goals.get(id)
  if (!goal) throw new Error(`content: no goal "${id}" in gesprekken/`)
  return goal
}
