import type { CompiledContent } from '../content/compiled.ts'
import type { FactValue } from '../content/fact.ts'
import type { ReadText } from '../search/topic-terms.ts'

/** The facts that schools name with whatever they ask: "checklist gc type 9". */
const named = ['verslag', 'type'] as const

/**
 * Cases in a few words, as people type them: each value of these facts alone, and each with one of the other fact. A list
 * that goes round, to put beside questions.
 */
export function toldCases({ facts }: CompiledContent): readonly string[] {
  const [reports = [], types = []] = named.map((id) =>
    (facts.find((fact) => fact.id === id)?.waarden ?? []).map(nameOf),
  )
  const together = types.map((type, i) => `${reports[i % reports.length] ?? ''} ${type}`)
  return [...together, ...reports, ...types]
}

/** The first of its words is the most usual. */
const nameOf = ({ label, woorden }: FactValue): string => woorden[0] ?? label

/** A text with a case told before it, or after it. */
export function besideCase(text: ReadText, told: ReadText, isBefore: boolean): ReadText {
  const [first, second] = isBefore ? [told, text] : [text, told]
  return {
    stems: [...first.stems, ...second.stems],
    terms: [...first.terms, ...second.terms],
  }
}
