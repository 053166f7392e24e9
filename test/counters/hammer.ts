import { createSqliteStore } from '../../src/node/sqlite-store.ts'

/** Adds a row again and again and says a dot after each, until it is killed. */
const store = createSqliteStore(process.argv[2] ?? '')
for (let i = 0; i < 100_000; i++) {
  try {
    await store.add([{ day: '2026-11-21', kind: 'topic', what: 'goal:recht', amount: 1 }])
    process.stdout.write('.')
  } catch {
    // Locked by the other for longer than we wait: nothing was added, so nothing is said.
  }
}
