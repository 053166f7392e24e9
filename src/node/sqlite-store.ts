import { countSql } from '../counters/count-sql.ts'
import type { CountRow, CountStore } from '../counters/count-store.ts'

/** The part of libsql that is used; its own typings say `any`. */
interface Statement {
  readonly run: (...values: readonly string[]) => Promise<unknown>
  readonly all: (...values: readonly string[]) => Promise<readonly CountRow[]>
}
interface Database {
  readonly exec: (sql: string) => Promise<unknown>
  readonly prepare: (sql: string) => Promise<Statement>
  readonly close: () => void
}

/** How long another instance may hold the file, in milliseconds. Waiting is done beside the event loop. */
const patience = 1000

/**
 * Counts in a SQLite file. The file is opened for every use: one that was moved, emptied or mounted anew is found again,
 * and none of ours is left open when the process is killed. libsql is loaded here, so only where counting is set.
 */
export function createSqliteStore(path: string): CountStore {
  const use = async <T>(act: (database: Database) => Promise<T>): Promise<T> => {
    const { default: Libsql } = await import('libsql/promise')
    const database = new Libsql(path, { timeout: patience }) as Database
    try {
      await database.exec(countSql.create)
      return await act(database)
    } finally {
      database.close()
    }
  }
  return {
    add: (rows) =>
      use(async (database) => {
        const statement = await database.prepare(countSql.add)
        await statement.run(
          JSON.stringify(rows.map(({ day, kind, what, amount }) => [day, kind, what, amount])),
        )
      }),
    read: (from) => use(async (database) => (await database.prepare(countSql.read)).all(from)),
  }
}
