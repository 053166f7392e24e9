import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileContent } from '../../src/build/compile-content.ts'
import { draw } from '../../src/build/draw.ts'
import { loadContent } from '../../src/build/load-content.ts'
import { outcomeTable } from '../../src/build/outcome-table.ts'
import { toyDay } from './toy-content.ts'

const { content } = loadContent(join(import.meta.dirname, 'toy'))
if (!content) throw new Error('the toy content cannot be read')
const compiled = compileContent(content)

describe('draw', () => {
  const pages = draw(compiled, toyDay)

  test('a page for every goal', () => {
    expect([...pages.keys()].sort()).toEqual([
      'aanmelden.md',
      'contact.md',
      'overgang.md',
      'recht.md',
    ])
  })

  test('in the words that people see', () => {
    const page = pages.get('recht.md') ?? ''
    expect(page).toContain('("Welk verslag?")')
    expect(page).toContain('|"Geen verslag"|')
    expect(page).toContain('|"weet ik niet"|')
    expect(page).toContain('["Nog niet"]')
  })

  test('the gate first, then what is asked for the checklist, and what is said where nothing is registered', () => {
    const headings = pages.get('aanmelden.md')?.match(/^##? .*$/gm)
    expect(headings).toEqual([
      '# Waar meld ik aan',
      '## Eerst: Recht op leersteun',
      '## Eerst, voor de checklist',
      '## Wie geeft de leersteun, en waar meldt de school aan?',
      '## Staat de aanmelding niet op de lijst: Wat verandert er?',
    ])
  })

  test('a route says who gives the leersteun', () => {
    expect(pages.get('aanmelden.md')).toContain('Een partner<br/>LSC Samen, LSC Noord, diplon')
  })
})

test('the outcome table counts every combination once', () => {
  expect(outcomeTable(compiled)).toContain(
    ['recht: 6 combinaties, 7 gesprekken', '      2  recht-ja', '      4  recht-nee'].join('\n'),
  )
})
