import { replay } from '../../src/dialogue/replay.ts'
import { newState } from '../../src/dialogue/state.ts'
import type { Service } from '../../src/http/service.ts'
import { maskPersonalData } from '../../src/language/personal-data.ts'
import { understand } from '../../src/understand.ts'
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
  readonly found: readonly string[] | null
  readonly wanted: readonly string[] | null
}

/** Facts read from each message against those on its label, exactly; places only narrow and are not counted. */
export function scoreFacts({ knowledge }: Service, cases: readonly FactCase[]) {
  const scores = new Map<string, FactScore>()
  const faults: FactFault[] = []
  const place = replay(knowledge.domain, newState({}))
  for (const { id, q, facts: wanted, rol, lsc } of cases) {
    const preset = new Map([
      ['rol', rol],
      ['centrum', lsc],
    ])
    const { event } = understand(knowledge, maskPersonalData(q).text, place, null, [])
    const found = new Map(
      event.facts
        .filter(({ strength }) => strength !== 'place')
        .map(({ fact, values }) => [fact, values]),
    )
    for (const fact of new Set([...found.keys(), ...Object.keys(wanted)])) {
      const score = scores.get(fact) ?? { right: 0, extra: 0, missed: 0 }
      scores.set(fact, score)
      const got = found.get(fact) ?? null
      const label = wanted[fact] ?? null
      // What the site already says need not be on the label.
      if (got && !label && same(got, [preset.get(fact) ?? ''])) continue
      if (got && label && same(got, label)) score.right++
      else {
        if (got) score.extra++
        if (label) score.missed++
        faults.push({ id, q, fact, found: got, wanted: label })
      }
    }
  }
  return { scores, faults }
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value))
