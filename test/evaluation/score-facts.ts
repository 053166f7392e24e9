import { replay } from '../../src/dialogue/replay.ts'
import { newState } from '../../src/dialogue/state.ts'
import type { Service } from '../../src/http/service.ts'
import { maskPersonalData } from '../../src/language/personal-data.ts'
import { understand } from '../../src/understand/understand.ts'
import type { FactCase } from './evaluation-case.ts'

export interface FactScore {
  right: number
  /** Found, and not so labelled. */
  extra: number
  /** Labelled, and not so found. */
  missed: number
}

export interface FactFault {
  readonly id: string
  readonly q: string
  readonly fact: string
  readonly found: Values | null
  readonly wanted: Values | null
}

type Values = readonly string[]

/**
 * Facts read from each message against those on its label, exactly; places only narrow and are not counted. What the site
 * already says (`rol`, `lsc` of the case) is known before the message is read, so that it need be neither found nor labelled:
 * some labels repeat it, most do not.
 */
export function scoreFacts(service: Service, cases: readonly FactCase[]) {
  const scores = new Map<string, FactScore>()
  const faults: FactFault[] = []
  const find = createFind(service)
  for (const one of cases) {
    const { id, q, facts: wanted } = one
    const facts = find(one)
    for (const fact of new Set([...facts.keys(), ...Object.keys(wanted)])) {
      const found = unlessPreset(facts.get(fact), fact, one)
      const label = unlessPreset(wanted[fact], fact, one)
      if (!found && !label) continue
      const score = scores.get(fact) ?? { right: 0, extra: 0, missed: 0 }
      scores.set(fact, score)
      count(score, found, label)
      if (!found || !label || !same(found, label))
        faults.push({ id, q, fact, found, wanted: label })
    }
  }
  return { scores, faults }
}

function createFind({ knowledge }: Service): (one: FactCase) => ReadonlyMap<string, Values> {
  const place = replay(knowledge.domain, newState({}))
  return ({ q }) => {
    const { event } = understand(knowledge, maskPersonalData(q).text, place, null, [])
    return new Map(
      event.facts
        .filter(({ strength }) => strength !== 'place')
        .map(({ fact, values }) => [fact, values] as const),
    )
  }
}

/** The values; null where there are none, or where they are those that the site of the case already gives. */
function unlessPreset(
  values: Values | undefined,
  fact: string,
  { rol, lsc }: FactCase,
): Values | null {
  const preset: Readonly<Record<string, string | undefined>> = { rol, centrum: lsc }
  return values && !same(values, [preset[fact] ?? '']) ? values : null
}

function count(score: FactScore, found: Values | null, label: Values | null): void {
  if (found && label && same(found, label)) score.right++
  else {
    if (found) score.extra++
    if (label) score.missed++
  }
}

const same = (a: Values, b: Values): boolean =>
  a.length === b.length && a.every((value) => b.includes(value))
