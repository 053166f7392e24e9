import { countSql } from '../counters/count-sql.ts'
import type { CountRow, CountStore } from '../counters/count-store.ts'

/** The part of a D1 binding that is used. */
export interface D1 {
  readonly prepare: (sql: string) => D1Statement
  readonly batch: (statements: readonly D1Statement[]) => Promise<unknown>
}
interface D1Statement {
  readonly bind: (...values: readonly string[]) => D1Statement
  readonly run: () => Promise<unknown>
  readonly all: <Row>() => Promise<{ readonly results: readonly Row[] }>
}

/** Counts in a D1 database of Cloudflare. A batch is one transaction. */
export function createD1Store(d1: D1): CountStore {
  const create = () => d1.prepare(countSql.create)
  return {
    add: async (rows) => {
      const values = JSON.stringify(
        rows.map(({ day, kind, what, amount }) => [day, kind, what, amount]),
      )
      await d1.batch([create(), d1.prepare(countSql.add).bind(values)])
    },
    read: async (from) => {
      await create().run()
      return (await d1.prepare(countSql.read).bind(from).all<CountRow>()).results
    },
  }
}
