import { partnersOf } from '../content/partners-of.ts'
import { type Facts, noFacts } from '../facts/facts.ts'
import { markUnknown } from '../facts/mark-unknown.ts'
import { narrow } from '../facts/narrow.ts'
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
      faults,
    )
  const { domain } = knowledge
  return Object.entries(given).reduce<Facts>(
    (facts, [fact, value]) =>
      value === 'onbekend'
        ? markUnknown(domain, facts, fact)
        : narrow(domain, facts, { [fact]: listOf(value) }).facts,
    noFacts,
  )
}

/** Checks the centre of a request, where one is given. */
export function readCentre(
  knowledge: Knowledge,
  centre: string | undefined,
): Record<string, string[]> {
  if (centre === undefined) return {}
  const fault = valueFault(knowledge, 'centrum', centre, 'centrum')
  if (fault) throw new Problem(400, 'Onbekend leersteuncentrum', fault.message, [fault])
  return { centrum: [centre] }
}

/** Checks the role of a request, where one is given. */
export function readRole(knowledge: Knowledge, role: string | undefined): Record<string, string[]> {
  if (role === undefined) return {}
  const fault = valueFault(knowledge, 'rol', role, 'rol')
  if (fault) throw new Problem(400, 'Onbekende rol', fault.message, [fault])
  return { rol: [role] }
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
