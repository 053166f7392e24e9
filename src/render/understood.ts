import type { Text } from '../content/compiled.ts'
import { isPlaced } from '../facts/is-placed.ts'
import { possible } from '../facts/possible.ts'
import type { FoundFact } from '../language/find-facts.ts'
import { listText } from './list-text.ts'
import { factOf } from './look-up.ts'
import { phrase, type Renderer, valuesLabel } from './renderer.ts'

/** The facts that were read in a message. */
export function understood(renderer: Renderer, facts: readonly FoundFact[]): Text {
  const lines = facts.map((found) => {
    const waarde = valuesLabel(renderer, found.fact, found.values)
    return {
      label: factOf(renderer, found.fact).label,
      waarde,
      noot: note(renderer, found, waarde),
    }
  })
  return listText(renderer, 'begrepen', phrase(renderer, 'begrepen').text, lines)
}

function note(renderer: Renderer, found: FoundFact, waarde: string): string | null {
  if (found.strength === 'usually' && found.fact === 'type')
    return phrase(renderer, 'begrepen-meestal', { waarde }).text
  return isPlaced(found) ? phrase(renderer, 'begrepen-plaats').text : null
}

/** All that is known. */
export function summary(renderer: Renderer): Text {
  const { domain } = renderer.knowledge
  const lines = Object.entries(renderer.facts).map(([fact, { unknown, values }]) => ({
    label: factOf(renderer, fact).label,
    waarde:
      unknown && values.length === possible(domain, {}, fact).length
        ? 'weet ik niet'
        : valuesLabel(renderer, fact, values),
    noot: null,
  }))
  return lines.length === 0
    ? phrase(renderer, 'samenvatting-leeg')
    : listText(renderer, 'begrepen', phrase(renderer, 'samenvatting').text, lines)
}
