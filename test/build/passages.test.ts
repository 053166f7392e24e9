import { describe, expect, it, test } from 'vitest'
import { createPassages } from '../../src/build/readers/passages.ts'
import type { OwnReader } from '../../src/content/own-reader.ts'

const fileWith = (...begin: string[]) => ({
  file: '',
  data: { woorden: {}, zinnen: {}, begin },
  body: '',
  bodyLine: 0,
  lineOf: () => 1,
})

const files = {
  parent: fileWith('Bent u ouder', 'Bent u ouder of leerling'),
  pupil: fileWith('Bent u ouder of leerling', 'Bent u zelf leerling'),
  school: fileWith('Bent u leraar', 'Voor scholen:', 'Bent u de directeur'),
}

describe('what is for others is left out', () => {
  const { keptFor } = createPassages(files)

  test.each<[OwnReader, string, string]>([
    ['parent', 'Vraag het. Bent u leraar? Zeg het. Doe het nu.', 'Vraag het.'],
    [
      'school',
      'Vraag het. Bent u leraar? Zeg het. Doe het nu.',
      'Vraag het. Bent u leraar? Zeg het. Doe het nu.',
    ],
    ['school', 'Bent u ouder? Bel. Bent u leraar? Mail.', 'Bent u leraar? Mail.'],
    [
      'pupil',
      'Bent u ouder of leerling? Bel. Bent u ouder? Mail.',
      'Bent u ouder of leerling? Bel.',
    ],
    ['parent', 'Bent u ouder en wacht u? Bel.', 'Bent u ouder en wacht u? Bel.'],
    ['parent', 'Een.\n\n**Voor scholen:** bel het CLB.\n\nTwee.', 'Een.\n\n\nTwee.'],
    ['parent', '- een\n- **Voor scholen:** bel\n- twee', '- een\n- twee'],
    ['pupil', 'Als u denkt: Bent u ouder? Dat mag.', 'Als u denkt: Bent u ouder? Dat mag.'],
    ['parent', 'Bent u leraarster? Dat is geen begin.', 'Bent u leraarster? Dat is geen begin.'],
  ])('a %s: %s', (reader, text, kept) => {
    expect(keptFor(reader, text)).toBe(kept)
  })

  it('keeps all where no passage has a beginning', () => {
    const nobody = { parent: fileWith(), pupil: fileWith(), school: fileWith() }
    const text = 'Een.\n\n- Bent u leraar? Zeg het.\n'
    expect(createPassages(nobody).keptFor('parent', text)).toBe(text)
  })
})

it('knows which beginnings no text has', () => {
  const { keptFor, unused } = createPassages(files)
  keptFor('parent', 'Bent u ouder of leerling? Bel. Bent u leraar? Mail.')
  expect(unused('parent')).toEqual(['Bent u ouder'])
  expect(unused('school')).toEqual(['Voor scholen:', 'Bent u de directeur'])
})
