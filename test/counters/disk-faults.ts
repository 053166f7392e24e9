import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import Libsql from 'libsql'
import { counted } from '../../src/counters/count-event.ts'
import { createCounters } from '../../src/counters/counters.ts'
import { createSqliteStore } from '../../src/node/sqlite-store.ts'

/**
 * Runs in a mount namespace of its own, on a small disk: `disk-faults.ts <folder>`. Makes the disk read-only and full while
 * counting goes on, and prints after each step whether counting fails and what the file holds, as JSON.
 */
const folder = process.argv[2] ?? ''
const file = `${folder}/counts.db`
const counters = createCounters(createSqliteStore(file), () => '2026-11-21')
const steps: object[] = []

async function step(name: string, amount: number): Promise<void> {
  for (let i = 0; i < amount; i++) counters.count(counted('word', `${name} ${i}`))
  await counters.flush()
  steps.push({ name, isFailing: counters.isFailing(), ...inFile() })
}

function inFile() {
  const database = new Libsql(file)
  const found = {
    ...(database.prepare('SELECT count(*) AS rows FROM counts').get() as object),
    ...(database.prepare('PRAGMA integrity_check').get() as object),
  }
  database.close()
  return found
}

/** A file that somebody may write to keeps its disk from becoming read-only, and libsql lets go of one only after a while. */
async function remount(how: 'ro' | 'rw'): Promise<void> {
  globalThis.gc?.()
  await new Promise((resolve) => setTimeout(resolve, 300))
  execFileSync('mount', ['-o', `remount,${how}`, folder])
}

await step('writable', 10)
await remount('ro')
await step('read-only', 10)
await remount('rw')
await step('writable again', 10)
fill()
await step('full', 5000)
rmSync(`${folder}/ballast`)
await step('room again', 10)
process.stdout.write(JSON.stringify(steps))

/** Takes what is left of the disk. */
function fill(): void {
  try {
    for (;;) writeFileSync(`${folder}/ballast`, Buffer.alloc(4096), { flag: 'a' })
  } catch {
    // Full, as was wanted.
  }
}
