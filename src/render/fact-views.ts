import type { Facts } from '../facts/facts.ts'
import { keep } from './keep.ts'
import { type Renderer, valuesLabel } from './renderer.ts'
import type { FactView } from './view.ts'

/** Facts as a request gives them: one id, a list that is still possible, or "onbekend". */
export type FactsView = Readonly<Record<string, string | readonly string[]>>

/** What was understood so far, in the order of the content, with labels. */
export function factViews(renderer: Renderer): FactView[] {
  return renderer.knowledge.content.facts.flatMap((fact) => {
    const known = renderer.facts[fact.id]
    const isWide = known?.values.length === fact.waarden.length
    if (!known || (isWide && !known.unknown)) return []
    return keep(fact, known.values.join(), () => ({
      fact: fact.id,
      label: fact.label,
      values: known.values,
      valueLabel: isWide ? 'weet ik niet' : valuesLabel(renderer, fact.id, known.values),
    }))
  })
}

/** The facts as they go into a request for a decision or a checklist. */
export function factsView(facts: Facts): FactsView {
  return Object.fromEntries(
    Object.entries(facts).map(([fact, { values, unknown }]) => [
      fact,
      unknown ? 'onbekend' : values.length === 1 ? (values[0] ?? '') : values,
    ]),
  )
}
