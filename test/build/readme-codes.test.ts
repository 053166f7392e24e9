import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codes } from '../../src/build/check/codes.ts'
import { withCodes } from '../../src/build/codes-chapter.ts'

const folder = join(import.meta.dirname, '../../content')
const file = join(folder, 'README.md')
const readme = readFileSync(file, 'utf8')

/** After a change of check/codes: npx vitest run test/build/readme-codes.test.ts -u */
test('the README explains the codes as the check knows them', async () => {
  await expect(withCodes(readme)).toMatchFileSnapshot(file)
})

test('every code with a wrong and a right example', () => {
  for (const { code, title, example } of codes) {
    const entry = readme.split(`### ${code}: ${title}\n`)[1]?.split('\n### ')[0] ?? ''
    expect(entry).toContain(`Goed:\n\n\`\`\`yaml\n${example.right}\n`)
    expect(entry).toContain(
      example.wrong === null
        ? 'Fout: het bestand is er niet.'
        : `Fout:\n\n\`\`\`yaml\n${example.wrong}\n`,
    )
  }
})

const before = readme.split('## Foutcodes')[0] ?? ''

test('what it says stands where it says', () => {
  const named = [
    ...before.matchAll(/`(?:content\/)?((?:[a-z-]+\/)*[a-z0-9-]+\.(?:yaml|md))`/g),
  ].flatMap(([, name]) => name ?? [])
  expect(named.length).toBeGreaterThan(15)
  expect(
    named.filter((name) => name !== 'centra/voorbeeld.yaml' && !existsSync(join(folder, name))),
  ).toEqual([])
})

test('it names every part of the content', () => {
  const parts = readdirSync(folder).filter((name) => name !== 'README.md')
  expect(parts.filter((name) => !before.includes(name))).toEqual([])
})
