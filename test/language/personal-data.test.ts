import { expect, test } from 'vitest'
import { maskPersonalData } from '../../src/language/personal-data.ts'

test.each([
  ['mijn zoon 12.03.14-123.45 heeft autisme', 'rijksregisternummer', '12.03'],
  ['bel mij op 0477 12 34 56', 'telefoon', '0477'],
  ['bel +32 477 12 34 56 aub', 'telefoon', '477'],
  ['mail naar jan.test@example.be', 'e-mail', 'jan.test'],
  ['rekening BE68 5390 0754 7034', 'iban', '5390'],
  ['hij heet Jef en zit in het derde leerjaar', 'naam', 'Jef'],
  ['mijn naam is Fatima El Amrani', 'naam', 'Amrani'],
  ['ik ben de mama van lotte', 'naam', 'lotte'],
  ['Met vriendelijke groeten,\nAn Peeters', 'naam', 'Peeters'],
])('%j: %s is left out', (text, kind, gone) => {
  const masked = maskPersonalData(text)
  expect(masked.kinds).toContain(kind)
  expect(masked.text).not.toContain(gone)
})

test.each([
  'type 9 in het 2de leerjaar, 60 dagen',
  'ik ben de mama van een jongen van 8',
  'ik ben mama van kleuter met autisme',
  'ouder van kind met type 9',
  'moeder van pleegzoon, hij is 7',
  'dat heet nu leersteun toch',
  'groeten uit Gent',
  'sinds 1 september 2023',
  'groep 2024-2025, klas 3 en 4',
  'wat is het verschil tussen GC en IAC?',
])('%j has none', (text) => {
  expect(maskPersonalData(text)).toEqual({ text, kinds: [] })
})

test('what stands around it stays', () => {
  expect(maskPersonalData('hij heet Jef en zit in het derde leerjaar').text).toBe(
    'hij heet en zit in het derde leerjaar',
  )
})
