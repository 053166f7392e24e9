import { type ChildProcess, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { counted } from '../../src/counters/count-event.ts'
import { createCounters } from '../../src/counters/counters.ts'
import { createSqliteStore } from '../../src/node/sqlite-store.ts'
import { describeStore } from './store-suite.ts'

const folder = mkdtempSync(join(tmpdir(), 'counts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const linkOf = (path: string): string | null => {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}
const today = () => '2026-11-21'
const total = async (file: string) =>
  (await createSqliteStore(file).read('2000-01-01')).reduce((sum, { amount }) => sum + amount, 0)

describe('a SQLite file', () => {
  const store = createSqliteStore(join(folder, 'suite.db'))
  describeStore(() => store)
})

it('keeps no file open between two uses, garbage collected or not', async () => {
  const file = join(folder, 'open.db')
  const store = createSqliteStore(file)
  for (let i = 0; i < 30; i++)
    await store.add([{ day: today(), kind: 'topic', what: 'a', amount: 1 }])
  // libsql lets go of a closed file on a thread of its own.
  await new Promise((resolve) => setTimeout(resolve, 200))
  const open = readdirSync('/proc/self/fd').filter((fd) => linkOf(`/proc/self/fd/${fd}`) === file)
  expect(open).toEqual([])
})

describe('when the file fails', () => {
  const counts = (file: string) => {
    const changes: boolean[] = []
    const counters = createCounters(createSqliteStore(file), today, (isFailing) =>
      changes.push(isFailing),
    )
    return { counters, changes }
  }

  it('is gone, what was counted is held and kept when there is a place again', async () => {
    const place = join(folder, 'later')
    const { counters, changes } = counts(join(place, 'c.db'))
    counters.count(counted('topic', 'goal:recht'))
    await counters.flush()
    expect([counters.isFailing(), counters.held()]).toEqual([true, 1])
    mkdirSync(place)
    counters.count(counted('topic', 'goal:recht'))
    await counters.flush()
    expect([counters.isFailing(), counters.held()]).toEqual([false, 0])
    expect(await total(join(place, 'c.db'))).toBe(2)
    expect(changes).toEqual([true, false])
  })

  it('was taken away while we ran, a new one is made', async () => {
    const file = join(folder, 'away.db')
    const { counters } = counts(file)
    counters.count(counted('topic', 'a'))
    await counters.flush()
    rmSync(file)
    counters.count(counted('topic', 'b'))
    await counters.flush()
    expect(existsSync(file)).toBe(true)
    expect(await total(file)).toBe(1)
  })

  it('is locked by another, nothing waits on the event loop and nothing is lost', async () => {
    const file = join(folder, 'locked.db')
    const { counters } = counts(file)
    counters.count(counted('topic', 'a'))
    await counters.flush()
    const other = new Libsql(file)
    other.exec('BEGIN EXCLUSIVE')
    counters.count(counted('topic', 'b'))
    let beats = 0
    const heart = setInterval(() => beats++, 20)
    await counters.flush()
    clearInterval(heart)
    expect(counters.isFailing()).toBe(true)
    expect(beats).toBeGreaterThan(10)
    other.exec('COMMIT')
    other.close()
    await counters.flush()
    expect(await total(file)).toBe(2)
  })

  it('is no database, or the disk is full: it is left as it is, and counting goes on in memory', async () => {
    const file = join(folder, 'text.db')
    writeFileSync(file, 'geen databank '.repeat(100))
    for (const path of [file, '/dev/full']) {
      const { counters } = counts(path)
      counters.count(counted('topic', 'a'))
      await counters.flush()
      expect([counters.isFailing(), counters.held()], path).toEqual([true, 1])
    }
  })

  it('is full, what stands there stays whole', async () => {
    const file = join(folder, 'full.db')
    const store = createSqliteStore(file)
    await store.add([{ day: today(), kind: 'topic', what: 'a', amount: 1 }])
    const limited = new Libsql(file)
    limited.exec('PRAGMA max_page_count = 3')
    expect(() =>
      limited.exec(
        `INSERT INTO counts SELECT '2026-11-21', 'topic', hex(randomblob(2000)) || value, 1 FROM json_each('[1,2,3,4,5,6,7,8,9]')`,
      ),
    ).toThrow(/full/)
    limited.close()
    expect(await total(file)).toBe(1)
  })

  it('does not fill the memory when it fails for long', () => {
    const { counters } = counts('/nergens/c.db')
    for (let i = 0; i < 30_000; i++) counters.count(counted('word', `woord${i}`))
    expect(counters.held()).toBe(20_000)
  })
})

describe('several processes on one file', () => {
  /** A process that adds one row after another, until it is ended. */
  const hammer = (file: string): { child: ChildProcess; added: () => number } => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/counters/hammer.ts', file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let added = 0
    child.stdout?.on('data', (chunk: Buffer) => (added += chunk.length))
    return { child, added: () => added }
  }
  const ended = (child: ChildProcess) =>
    new Promise<void>((resolve) => child.once('exit', () => resolve()))

  it('killed with -9 in the middle of writing leave it whole', { timeout: 60_000 }, async () => {
    const file = join(folder, 'killed.db')
    const both = [hammer(file), hammer(file)]
    while (both.some(({ added }) => added() < 20))
      await new Promise((resolve) => setTimeout(resolve, 50))
    for (const { child } of both) child.kill('SIGKILL')
    await Promise.all(both.map(({ child }) => ended(child)))
    const database = new Libsql(file)
    expect(database.prepare('PRAGMA integrity_check').get()).toMatchObject({
      integrity_check: 'ok',
    })
    database.close()
    const said = both.reduce((sum, { added }) => sum + added(), 0)
    expect(await total(file)).toBeGreaterThanOrEqual(said)
    expect(await total(file)).toBeLessThanOrEqual(said + 2)
  })
})
