import type { CompiledContent } from '../content/compiled.ts'
import type { Narrowing } from '../content/fact.ts'
import type { Row } from '../content/table.ts'
import { enumerate } from '../render/text.ts'

/** Facts, values, rows and sources as editors read them, in Dutch. */
export interface InWords {
  readonly fact: (id: string) => string
  /** The labels of values: "GC-verslag of IAC-verslag"; of many, those that are left out: "niet Type 5". */
  readonly values: (fact: string, values: readonly string[]) => string
  /** "verslag GC-verslag is en onderwijs Kleuter of Lager is"; empty where there are no conditions. */
  readonly conditions: (narrowing: Narrowing) => string
  /** "type precies bekend is". */
  readonly isKnown: (fact: string) => string
  /** "Onderwijs: Kleuter, Verslag: Geen verslag". */
  readonly example: (values: Readonly<Record<string, string>>) => string
  /** The title of an outcome, with its parameters. */
  readonly outcome: (row: Pick<Row, 'dan' | 'waarden'>) => string
  /** "Titel van de bron, deel: titel van het deel". */
  readonly source: (ref: string) => string
}

export function inWords(content: CompiledContent): InWords {
  const facts = new Map(content.facts.map((fact) => [fact.id, fact]))
  const labels = new Map(
    content.facts.flatMap(({ id, waarden }) =>
      waarden.map((value) => [`${id}=${value.id}`, value.label] as const),
    ),
  )
  const fact = (id: string) => facts.get(id)?.label ?? id
  const label = (id: string, value: string) => labels.get(`${id}=${value}`) ?? value
  const values = (id: string, chosen: readonly string[]) => {
    const all = facts.get(id)?.waarden.map((value) => value.id) ?? []
    const others = all.filter((value) => !chosen.includes(value))
    const isShorter = others.length > 0 && others.length < chosen.length && chosen.length > 3
    const named = (isShorter ? others : chosen).map((value) => label(id, value))
    return `${isShorter ? 'niet ' : ''}${enumerate(named, 'of')}`
  }
  return {
    fact,
    values,
    conditions: (narrowing) =>
      Object.entries(narrowing)
        .map(([id, chosen]) => `${lowerFirst(fact(id))} ${values(id, chosen)} is`)
        .join(' en '),
    isKnown: (id) => `${lowerFirst(fact(id))} precies bekend is`,
    example: (one) =>
      Object.entries(one)
        .map(([id, value]) => `${fact(id)}: ${label(id, value)}`)
        .join(', '),
    outcome: createOutcomeName(content),
    source: createSourceName(content),
  }
}

/** What the parameters of an outcome say, before their value. */
const parameterNames: Readonly<Record<string, string>> = {
  givenBy: 'leersteun door ',
  registerAt: 'aanmelden bij ',
  channel: 'kanaal ',
}

function createOutcomeName({ outcomes, centres }: CompiledContent): InWords['outcome'] {
  const names = new Map(centres.map(({ id, kort }) => [id, kort]))
  return ({ dan, waarden }) => {
    const parameters = Object.entries(waarden ?? {}).map(
      ([key, id]) => `${parameterNames[key] ?? ''}${names.get(id) ?? id}`,
    )
    const title = outcomes[dan]?.titel ?? dan
    return parameters.length > 0 ? `${title} (${parameters.join(', ')})` : title
  }
}

function createSourceName({ sources }: CompiledContent): InWords['source'] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return (ref) => {
    const [id = '', section] = ref.split('#')
    const source = byId.get(id)
    const part = source?.delen.find((deel) => deel.id === section)?.titel
    return [source?.titel ?? id, part ? `deel “${part}”` : section].filter(Boolean).join(', ')
  }
}

/** "Verslag" as in the middle of a sentence; "CLB" stays. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
