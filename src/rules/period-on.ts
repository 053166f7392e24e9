import type { CompiledTable, Period } from './compiled-table.ts'

/** The period that a day (YYYY-MM-DD) falls in. Throws for what stands before the first of them, as no day does. */
export function periodOn({ periods }: CompiledTable, asOf: string): Period {
  const period = periods.findLast(({ from }) => from <= asOf)
  if (!period) throw new Error(`rules: "${asOf}" is no date as YYYY-MM-DD`)
  return period
}
