import { join } from 'node:path'
import { expect, test } from 'vitest'
import { coverage } from '../../src/build/coverage.ts'
import { coverageTable } from '../../src/build/coverage-table.ts'
import { loadContent } from '../../src/build/load-content.ts'

const { content } = loadContent(join(import.meta.dirname, 'toy'))

test('each section of each source, with the content that refers to it or the reason why it needs none', () => {
  const table = coverageTable(content ? coverage(content) : [])
  expect(table.split('\n').filter((line) => line.startsWith('| gids'))).toEqual([
    '| gids#wat | Wat is het? | 3 | artikels/begrippen/leersteun-noord, artikels/begrippen/leersteun, regels/recht |',
    expect.stringContaining('| gids#wie | Wie doet het? | 9 | artikels/verslag/clb, '),
    '| gids#knoppen | Knoppen van de pagina | 0 | leeg: Onderdelen van de website. |',
  ])
  expect(table).toContain('3 delen, 0 zonder inhoud.')
})
