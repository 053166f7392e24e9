import { createMemory } from '../common/memory.ts'
import type { Facts } from '../facts/facts.ts'
import { caseKey } from './case-key.ts'
import type { CompiledTable } from './compiled-table.ts'
import { decide } from './decide.ts'
import { periodOn } from './period-on.ts'
import type { Verdict } from './verdict.ts'

/** Cases of one table: a turn asks for several, and most conversations come by the same. */
const mostKept = 500

/** `decide` for one table. The same case gets the same verdict, as long as that is remembered. */
export function createDecide(compiled: CompiledTable): (facts: Facts, asOf: string) => Verdict {
  const verdicts = createMemory<Verdict>(mostKept)
  return (facts, asOf) =>
    verdicts(periodOn(compiled, asOf).from + caseKey(compiled.axes, facts), () =>
      decide(compiled, facts, asOf),
    )
}
