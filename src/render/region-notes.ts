import type { Text } from '../content/compiled.ts'
import { centreOf, phrase, type Renderer } from './renderer.ts'
import { enumerate } from './text.ts'

/** Says whose way of working it is, and to others that it can be different with them. */
export function regionNotes(renderer: Renderer, holdsFor: readonly string[]): Text[] {
  if (holdsFor.length === 0) return []
  const { centres } = renderer.knowledge
  const naam = enumerate(holdsFor.map((id) => centres.get(id)?.naam ?? id))
  const own = centreOf(renderer)
  const held = phrase(renderer, holdsFor.length > 1 ? 'geldt-bij-meer' : 'geldt-bij', {
    centrum: naam,
  })
  if (own && holdsFor.includes(own.id)) return [held]
  return [
    held,
    own
      ? phrase(renderer, 'bij-u-anders', { centrum: own.naam })
      : phrase(renderer, 'elders-anders'),
  ]
}
