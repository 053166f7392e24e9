import type { Domain } from '../../src/facts/facts.ts'
import { compileTable } from '../../src/rules/compile-table.ts'
import { decide } from '../../src/rules/decide.ts'
import { toyExclusion, toyFacts, toyTable } from './toy.ts'

export const domain: Domain = new Map([
  ['niveau', ['kleuter', 'lager', 'secundair', 'hoger']],
  ['verslag', ['gc', 'iac', 'ov4', 'geen']],
  ['type', ['ba', '7-aud', '7-stos', '9']],
  ['rol', ['ouder', 'school']],
])

export const recht = toyTable(
  ['verslag', 'niveau', 'type'],
  [
    ['hoger', { niveau: ['hoger'] }, 'niet-hier'],
    ['geen', { verslag: ['geen'] }, 'eerst-verslag'],
    ['ov4', { verslag: ['ov4'] }, 'ja-ov4'],
    ['aud', { type: ['7-aud'] }, 'ja', { waarden: { door: 'partner' } }],
    ['stos', { type: ['7-stos'] }, 'ja', { waarden: { door: 'partner' } }],
    ['ba', { verslag: ['gc', 'iac'], type: ['ba'] }, 'ja', { waarden: { door: 'zelf' } }],
    ['rest', {}, 'vraag-clb'],
  ],
)
export const ov4InSecundair = toyExclusion('ov4-niet-in-basis', {
  verslag: ['ov4'],
  niveau: ['kleuter', 'lager', 'hoger'],
})

export const today = '2026-09-01'
export const table = compileTable(recht, [ov4InSecundair], domain)

export const facts = (given: Record<string, string | string[]>) => toyFacts(given, domain)
export const verdict = (given: Record<string, string | string[]>) =>
  decide(table, facts(given), today)

/** Per row that decided its id, and the facts that it needed. */
export const ids = (because: readonly { row: { id: string }; facts: readonly string[] }[]) =>
  because.map(({ row, facts: named }) => [row.id, ...named])
