import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { notAllowed } from '../../src/build/supply/allowed-licences.ts'
import { readAudit } from '../../src/build/supply/read-audit.ts'
import { runtimePackages } from '../../src/build/supply/runtime-packages.ts'
import { writeNotices } from '../../src/build/supply/write-notices.ts'

const packages = runtimePackages('.')
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Record<string, string>
}
/** The binaries of libsql, one a platform, are one line. */
const listed = [
  ...new Set(
    packages.map(({ name, licence }) => `${name.replace(/^@libsql\/.*/, '@libsql/*')} ${licence}`),
  ),
]

describe('what the service is made of', () => {
  it('is under licences that were agreed to', () => {
    expect(notAllowed(packages).map(({ name, licence }) => `${name}: ${licence}`)).toEqual([])
  })

  it('a licence that nobody agreed to, or none, is found', () => {
    const root = mkdtempSync(join(tmpdir(), 'lock-'))
    const lock = {
      '': {},
      'node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/b': { version: '1.0.0', license: 'AGPL-3.0' },
      'node_modules/a/node_modules/@x/c': { version: '1.0.0' },
      'node_modules/d': { version: '1.0.0', license: 'AGPL-3.0', dev: true },
    }
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: lock }))
    expect(notAllowed(runtimePackages(root)).map(({ name }) => name)).toEqual(['@x/c', 'b'])
    rmSync(root, { recursive: true })
  })

  it('stands in the README, nothing more and nothing less', () => {
    const readme = readFileSync('README.md', 'utf8')
    const table = readme.slice(readme.indexOf('### What it is made of'))
    const rows = [...table.matchAll(/^\| `([^|]+)` \| ([\w.-]+) \|/gm)].flatMap(
      ([, names = '', licence]) => names.split('`, `').map((name) => `${name} ${licence}`),
    )
    expect(rows.sort()).toEqual(listed.sort())
  })

  it('is few packages', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(6)
    expect(listed.length).toBeLessThanOrEqual(10)
  })

  it('has its licence texts beside the bundles', () => {
    const folder = mkdtempSync(join(tmpdir(), 'notices-'))
    writeNotices('.', join(folder, 'licences.txt'))
    const text = readFileSync(join(folder, 'licences.txt'), 'utf8')
    const names = Object.keys(manifest.dependencies)
    for (const name of names) expect(text).toContain(`${name} `)
    expect(
      text.match(/permission is hereby granted|redistribution and use/gi)?.length,
    ).toBeGreaterThanOrEqual(names.length)
    rmSync(folder, { recursive: true })
  })
})

describe('an audit', () => {
  it.each([
    [
      'of a registry that has none',
      '{"message":"405 Method Not Allowed - POST https://user:secret@packages.example/-/npm/v1/security/advisories/bulk","statusCode":405}',
      { kind: 'not-offered', why: '405 Method Not Allowed' },
    ],
    ['that cannot be reached', '', { kind: 'not-offered', why: 'no report' }],
    ['of no JSON', '<html>', { kind: 'not-offered', why: 'no report' }],
    ['that finds nothing', '{"auditReportVersion":2,"vulnerabilities":{}}', { kind: 'clean' }],
    [
      'that finds something',
      '{"vulnerabilities":{"hono":{"severity":"high","range":"<4.2.7","via":[]}}}',
      { kind: 'faults', faults: ['hono <4.2.7: high'] },
    ],
  ])('%s', (_, output, audit) => {
    expect(readAudit(output)).toEqual(audit)
  })
})
