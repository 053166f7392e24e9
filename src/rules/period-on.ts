import type { CompiledTable, Period } from './compiled-table.ts'

/** The period of a day. Throws when `asOf` is no day as YYYY-MM-DD. */
export function periodOn({ periods }: CompiledTable, asOf: string): Period {
  const period = periods.findLast(({ from }) => from <= asOf)
  if (!period) throw new Error(`rules: "${asOf}" is no date as YYYY-MM-DD`)
  return period
}
