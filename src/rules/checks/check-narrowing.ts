import type { Domain } from '../../facts/facts.ts'
import type { Finding } from './finding.ts'

/** Facts and values that do not exist. `allowed`: the facts that may be named here. */
export function checkNarrowing(
  narrowing: Readonly<Record<string, string | readonly string[]>>,
  domain: Domain,
  allowed: readonly string[] = [...domain.keys()],
): readonly Pick<Finding, 'kind' | 'detail'>[] {
  return Object.entries(narrowing).flatMap(([fact, given]): ReturnType<typeof checkNarrowing> => {
    const values = domain.get(fact)
    if (!values || !allowed.includes(fact))
      return [{ kind: 'unknown-fact', detail: `"${fact}" is not one of ${allowed.join(', ')}` }]
    return [given]
      .flat()
      .filter((value) => !values.includes(value))
      .map((value) => ({
        kind: 'unknown-value',
        detail: `"${value}" is no value of ${fact}: ${values.join(', ')}`,
      }))
  })
}
