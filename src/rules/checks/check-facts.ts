import { axisMatters } from '../axis-matters.ts'
import type { CompiledTable } from '../compiled-table.ts'
import { outcomeEndings } from '../outcome-endings.ts'
import type { Finding } from './finding.ts'

/** Facts of a table that could be left out: no row looks at them, or they never change an outcome. */
export function checkFacts({ table, axes, periods }: CompiledTable): readonly Finding[] {
  const endings = periods.map(({ pieces }) => outcomeEndings(pieces))
  return axes.flatMap(({ fact }, axis): readonly Finding[] => {
    const found = { table: table.id, names: [fact] }
    if (!table.rijen.some(({ als }) => Object.hasOwn(als, fact)))
      return [{ ...found, kind: 'unused-fact', detail: `no row looks at ${fact}` }]
    if (!endings.some((inPeriod) => axisMatters(inPeriod, axis)))
      return [{ ...found, kind: 'idle-fact', detail: `${fact} never changes an outcome` }]
    return []
  })
}
