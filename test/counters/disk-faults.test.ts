import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'disk-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A mount that nobody else sees, and that is gone with its process. Not every machine allows it. */
const namespace = ['--mount', '--map-root-user']
const mount = `mount -t tmpfs -o size=1m none ${folder}`
const canMount = spawnSync('unshare', [...namespace, 'sh', '-c', mount]).status === 0

it.skipIf(!canMount)(
  'a disk that is read-only or full costs nothing but time: what was counted is held, and the file stays whole',
  { timeout: 60_000 },
  () => {
    const run = `${mount} && exec "${process.execPath}" --expose-gc --import tsx test/counters/disk-faults.ts ${folder}`
    const said = execFileSync('unshare', [...namespace, 'sh', '-c', run], { encoding: 'utf8' })
    const step = (name: string, isFailing: boolean, rows: number) => ({
      name,
      isFailing,
      rows,
      integrity_check: 'ok',
    })
    expect(JSON.parse(said)).toMatchObject([
      step('writable', false, 10),
      step('read-only', true, 10),
      step('writable again', false, 30),
      step('full', true, 30),
      step('room again', false, 5040),
    ])
  },
)
