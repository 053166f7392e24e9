import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../src/build/diagnostic.ts'
import { faultsOfToy, toyFile } from './toy-content.ts'

const file = 'content/taal/lezen.yaml'

/** The faults of a pattern that is added to the toy content, each without the place and the remedy. */
const faultsOf = (pattern: string): readonly string[] =>
  faultsOfToy({ file, text: `${toyFile(file)}- { patronen: [vroeger], ${pattern} }\n` })
    .map(formatDiagnostic)
    .map((line) => line.replace(/^\S+ /, '').replace(/ →.*/, ''))

describe('a pattern that turns away from facts, or tells them anew', () => {
  test.each([
    'opzij: [type]',
    'opzij: []',
    'opzij: [type], naast: { verslag: [geen] }',
    'opzij: [type], elders: true',
    'opnieuw: [type, verslag]',
    'wordt: [type, verslag]',
    'feiten: { verslag: [geen] }, terloops: true',
    'zwijgt-over: [type]',
  ])('%s is right', (pattern) => {
    expect(faultsOf(pattern)).toEqual([])
  })

  test.each([
    ['opzij: [tiep]', 'V001 gegeven "tiep" bestaat niet'],
    ['opnieuw: [type, tiep]', 'V001 gegeven "tiep" bestaat niet'],
    ['wordt: [tiep]', 'V001 gegeven "tiep" bestaat niet'],
    ['wordt: [type], terloops: true', 'terloops telt niet naast opzij, opnieuw, wordt of zelfde'],
    ['zwijgt-over: [tiep]', 'V001 gegeven "tiep" bestaat niet'],
    ['opzij: [type], naast: { tiep: [geen] }', 'V001 gegeven "tiep" bestaat niet'],
    ['opzij: [type], naast: { verslag: [weg] }', 'V002 "weg" is geen waarde van verslag'],
    ['naast: { verslag: [geen] }', 'naast telt alleen bij opzij'],
    ['opzij: [], naast: { verslag: [geen] }', 'naast telt alleen bij opzij'],
    ['elders: true', 'elders telt alleen bij opzij'],
    [
      'opzij: [type], feiten: { verslag: [geen] }',
      'feiten telt niet naast opzij, opnieuw, wordt of zelfde',
    ],
    ['opnieuw: [type], teken: true', 'teken telt niet naast opzij, opnieuw, wordt of zelfde'],
    ['ontkent: { verslag: [weg] }', 'V002 "weg" is geen waarde van verslag'],
    ['ontkent: { verslag: [geen] }, feiten: { verslag: [gc] }', 'feiten telt niet naast ontkent'],
  ])('%s is a fault', (pattern, said) => {
    expect(faultsOf(pattern)).toEqual([expect.stringContaining(said)])
  })
})

test.each([
  ['', 'C003 verbetering: deze sleutel ontbreekt'],
  ['verbetering: []\n', 'C003 verbetering: deze lijst is leeg'],
])('the words that correct must be told: %j', (line, said) => {
  const forms = 'content/taal/vraagvormen.yaml'
  const text = toyFile(forms).replace(/^verbetering:.*\n/m, line)
  expect(faultsOfToy({ file: forms, text }).map(formatDiagnostic)).toEqual([
    expect.stringContaining(said),
  ])
})
