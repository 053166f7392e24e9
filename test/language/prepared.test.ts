import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { commonWords } from '../../src/build/common-words.ts'
import { compileContent } from '../../src/build/compile-content.ts'
import { loadContent } from '../../src/build/load-content.ts'
import { prepare } from '../../src/build/prepare.ts'
import { packLetters, unpackLetters } from '../../src/language/pack-letters.ts'
import { packWords, unpackWords } from '../../src/language/pack-words.ts'
import { roomForSubjects, unpackNames } from '../../src/language/unpack-names.ts'
import { packWordFilter, unpackWordFilter } from '../../src/language/word-filter.ts'
import { packedReading } from '../../src/packed.ts'
import { packNumbers } from '../../src/packing/numbers.ts'
import { mapRows, type Rows, rowOfText } from '../../src/packing/rows.ts'
import { packLeanings, unpackLeanings } from '../../src/search/pack-leanings.ts'
import { unpackBrotli } from '../../src/unpack-brotli.ts'

describe('what is read ahead', () => {
  it.each([
    ['klassen', 'klas'],
    ['aangemeld', 'aanmeld'],
    ['kreeg', 'krijg'],
    ['gelijkwaardigheidsuitzonderingeningehaald', 'lijkwaardigheidsuitzonderingeningehaald'],
    ['gelijkwaardigheidsuitzonderingeningehaald', 'uit'],
    ['7', '7'],
    ["zo'n", "zo'n"],
    ['à', 'b'],
    ['вчитель', 'вчител'],
    ['iac', 'individueel aangepast curriculum'.replaceAll(' ', '')],
  ])('%s keeps its stem %s', (word, stem) => {
    const words = [
      { word, stem },
      { word: `${word}s`, stem },
    ]
    const table = unpackWords(packWords(words))
    expect(
      words.map((_, i) => ({
        word: table.words.textAt(i),
        stem: table.stems.textAt(table.stemOf[i] ?? -1),
      })),
    ).toEqual(words)
  })

  it('stems are numbered by how much phrases use them, and words found by how many subjects have them', () => {
    const words = ['aap', 'beer', 'cavia', 'das'].map((word) => ({ word, stem: word }))
    const uses = packNumbers([3, 2 * roomForSubjects, 5, roomForSubjects + 9])
    const names = unpackNames({ words: packWords(words), uses, terms: rowOfText('^ #') })
    expect([0, 1, 2, 3, 4, 5].map(names.nameOf)).toEqual(['beer', 'das', 'cavia', 'aap', '^', '#'])
    expect(names.mostFrequent()).toEqual(['das', 'cavia', 'aap', 'beer'])
  })

  it('ordinary words come back, and hardly any other word with them', () => {
    const words = commonWords()
    const common = unpackWordFilter(packWordFilter(words))
    expect(words.filter((word) => !common.has(word))).toEqual([])
    const others = words.map((word) => `${word}x`)
    expect(others.filter((word) => common.has(word)).length).toBeLessThan(others.length / 200)
  })

  it('leanings come back to a quarter, for the features that have one', () => {
    const leaningOf = unpackLeanings(packLeanings([-4, undefined, 4, -0.3, 0]))
    expect([0, 1, 2, 3, 4, 5, undefined].map(leaningOf)).toEqual([
      -4,
      undefined,
      4,
      -0.25,
      0,
      undefined,
      undefined,
    ])
  })

  it('letters come back', () => {
    const letters = { '^h': -3.1, he: -1.5, ee: 0, qz: -9.8, n$: -1 }
    expect(unpackLetters(packLetters(letters))).toEqual(letters)
  })

  it('the same content gives the same: here what the build made in a process of its own', () => {
    const read = loadContent(process.cwd()).content
    if (!read) throw new Error('the content has faults: npm run check')
    const here = prepare(compileContent(read), commonWords()) as unknown as Rows<Uint8Array>
    const hashOf = (row: Uint8Array) => createHash('sha256').update(row).digest('hex')
    expect(mapRows(here, hashOf)).toEqual(
      mapRows(packedReading().prepared, (row: Uint8Array) => hashOf(unpackBrotli(row))),
    )
    // Reading all of it takes some seconds, and many where other work is done.
  }, 120_000)
})
