import { countSql } from '../counters/count-sql.ts'
import type { CountRow, CountStore } from '../counters/count-store.ts'

/** The part of libsql that is used; its own typings say `any`. */
interface Statement {
  readonly all: (...values: readonly string[]) => Promise<readonly CountRow[]>
}
interface Database {
  readonly exec: (sql: string) => Promise<unknown>
  readonly prepare: (sql: string) => Promise<Statement>
  readonly close: () => void
}

/** How long another instance may hold the file, in milliseconds. Waiting is done beside the event loop. */
const patience = 1000

/** Rows in one statement: SQLite takes a million characters at most. */
const atOnce = 2000

/**
 * Counts in a SQLite file. The file is opened for every use: one that was moved, emptied or mounted anew is found again.
 * libsql is loaded here, so only where counting is set. It keeps a file open for as long as the garbage collector leaves
 * a prepared statement, so rows are added without one; reading, which is rare, needs it.
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
        await database.exec('BEGIN IMMEDIATE')
        // Closing undoes what was not committed.
        for (let from = 0; from < rows.length; from += atOnce)
          await database.exec(addition(rows.slice(from, from + atOnce)))
        await database.exec('COMMIT')
      }),
    read: (from) => use(async (database) => (await database.prepare(countSql.read)).all(from)),
  }
}

/** The statement with its rows in it, as JSON between quotes. */
function addition(rows: readonly CountRow[]): string {
  const values = JSON.stringify(
    rows.map(({ day, kind, what, amount }) => [day, kind, what, amount]),
  )
  return countSql.add.replace('?', () => `'${values.replaceAll("'", "''")}'`)
}
