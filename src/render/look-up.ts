import type { Fact } from '../content/fact.ts'
import type { Goal } from '../content/goal.ts'
import { existing } from './existing.ts'
import type { Renderer } from './renderer.ts'

export const factOf = ({ knowledge }: Renderer, id: string): Fact =>
  existing(knowledge.facts.get(id), id, 'gegevens/')

export const goalOf = ({ knowledge }: Renderer, id: string): Goal =>
  existing(knowledge.goals.get(id), id, 'gesprekken/')
