import { expect, test } from 'vitest'
import { said, talk } from './setup/service.ts'

const labelOf = (turn: ReturnType<typeof talk>[number] | undefined, fact: string) =>
  turn?.facts.find((one) => one.fact === fact)?.valueLabel

test('what was told before holds again when what came after it is denied', () => {
  const [, plan, denied] = talk(
    { rol: 'ouder' },
    'mijn zoon van 8 heeft een iac',
    'hij gaat naar het buitengewoon',
    'nee hij blijft in gewone school heb ik gezegd??',
  )
  expect(labelOf(plan, 'niveau')).toBe('Buitengewoon onderwijs')
  expect(labelOf(denied, 'niveau')).toBe('Lager')
  expect(labelOf(denied, 'moment')).not.toMatch(/^Naar het buitengewoon/)
})

test('what is denied, and was all that was told, is said to be what it is not', () => {
  const [, denied] = talk(
    { rol: 'ouder' },
    'zij zit in het secundair',
    'ze zit niet in het secundair',
  )
  expect(labelOf(denied, 'niveau')).toBe('niet Secundair')
})

test('a question after the buitengewoon leaves the level that was told', () => {
  const [, asked] = talk(
    { rol: 'ouder' },
    'mijn zoon van 8 heeft een iac',
    'moet hij naar bijzonder onderwijs dan',
  )
  expect(labelOf(asked, 'niveau')).toBe('Lager')
  expect(asked && said(asked)).toMatch(/buitengewoon/)
})

test('"geen IAC" of whoever has a GC is nothing to choose from', () => {
  const [, again] = talk(
    { rol: 'ouder' },
    'mijn dochter heeft een gc',
    'er is nog geen IAC he, ze heeft een GC',
  )
  expect(labelOf(again, 'verslag')).toBe('GC-verslag')
  expect(again && said(again)).not.toMatch(/niet samen lezen/)
})
