import { mapValues } from '../common/map-values.ts'
import type { Narrowing } from '../content/fact.ts'
import { partnersOf } from '../content/partners-of.ts'
import { applyAnswers } from '../facts/apply-answers.ts'
import { type Facts, noFacts } from '../facts/facts.ts'
import type { Knowledge } from '../knowledge.ts'
import { enumerate } from '../render/text.ts'
import type { FactsRequest } from './contract.ts'
import { type Fault, Problem } from './problem.ts'

/** The facts of a request. Throws a 400 that names every unknown fact and value, and a partner given as the school's own centre. */
export function readFacts(knowledge: Knowledge, given: FactsRequest): Facts {
  const faults = Object.entries(given).flatMap(([fact, value]) => faultsOf(knowledge, fact, value))
  if (faults.length > 0)
    throw new Problem(
      400,
      'De feiten kloppen niet',
      'Eén of meer feiten of waarden bestaan niet. Bij errors staat welke.',
      { errors: faults },
    )
  const answers = mapValues(given, (value) => (value === 'onbekend' ? value : listOf(value)))
  return applyAnswers(knowledge.domain, noFacts, answers)
}

/** What a request may say of the page that it comes from, with what an unknown value is called. */
const unknownTitles = { centrum: 'Onbekend leersteuncentrum', rol: 'Onbekende rol' } as const

/** The centre and the role of a request, where they are given. Throws a 400 for one that does not exist. */
export function readPreset(
  knowledge: Knowledge,
  given: { readonly [Fact in keyof typeof unknownTitles]?: string | undefined },
): Narrowing {
  const preset: Narrowing = {}
  for (const fact of ['centrum', 'rol'] as const) {
    const value = given[fact]
    if (value === undefined) continue
    const fault = valueFault(knowledge, fact, value, fact)
    if (fault) throw new Problem(400, unknownTitles[fact], fault.message, { errors: [fault] })
    preset[fact] = [value]
  }
  return preset
}

const listOf = (value: string | readonly string[]): string[] =>
  typeof value === 'string' ? [value] : [...value]

function faultsOf(knowledge: Knowledge, fact: string, value: string | readonly string[]): Fault[] {
  if (!knowledge.domain.has(fact)) {
    const known = [...knowledge.domain.keys()].join(', ')
    return [{ path: `facts.${fact}`, message: `Dit feit bestaat niet. De feiten zijn: ${known}.` }]
  }
  if (value === 'onbekend') return []
  return listOf(value).flatMap((one) => valueFault(knowledge, fact, one, `facts.${fact}`) ?? [])
}

function valueFault(knowledge: Knowledge, fact: string, value: string, path: string): Fault | null {
  const values = knowledge.domain.get(fact) ?? []
  if (values.includes(value)) return null
  const partner = fact === 'centrum' ? knowledge.centres.get(value) : undefined
  return {
    path,
    message: partner
      ? partnerMessage(knowledge, partner.id)
      : `Deze waarde bestaat niet. Kies uit: ${values.join(', ')}.`,
  }
}

/** A partner is never a school's own centre: the centres that send pupils there are named instead. */
function partnerMessage({ centres }: Knowledge, partner: string): string {
  const senders = [...centres.values()].filter((centre) => partnersOf(centre).includes(partner))
  const names = enumerate(
    senders.map(({ naam, id }) => `${naam} (${id})`),
    'of',
  )
  const name = centres.get(partner)?.naam ?? partner
  return `${name} is een partner en nooit het eigen leersteuncentrum van een school. Geef het eigen centrum van de school: ${names}.`
}
