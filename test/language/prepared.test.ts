import { describe, expect, it } from 'vitest'
import { commonWords } from '../../src/build/common-words.ts'
import { prepare } from '../../src/build/prepare.ts'
import { codeLetters } from '../../src/language/code-letters.ts'
import { codeWords } from '../../src/language/code-words.ts'
import { codeWordFilter } from '../../src/language/word-filter.ts'
import { createDecoder } from '../../src/packing/decoder.ts'
import { encode } from '../../src/packing/encoder.ts'
import { codeLeanings } from '../../src/search/code-leaning.ts'
import { withQuestions } from '../../src/with-questions.ts'

const content = withQuestions()

describe('what is read ahead', () => {
  it.each([
    ['klassen', 'klas'],
    ['aangemeld', 'aanmeld'],
    ['kreeg', 'krijg'],
    ['7', '7'],
    ["zo'n", "zo'n"],
    ['à', 'b'],
    ['вчитель', 'вчител'],
    ['iac', 'individueel aangepast curriculum'.replaceAll(' ', '')],
  ])('%s keeps its stem %s', (word, stem) => {
    const words = [
      { word, stem, frequency: 3 },
      { word: `${word}s`, stem, frequency: 0 },
    ]
    const packed = encode((coder) => codeWords(coder, words))
    expect(codeWords(createDecoder(packed))).toEqual(words)
  })

  it('ordinary words come back, and hardly any other word with them', () => {
    const words = commonWords()
    const packed = encode((coder) => codeWordFilter(coder, words.length, words))
    const common = codeWordFilter(createDecoder(packed), words.length)
    expect(words.filter((word) => !common.has(word))).toEqual([])
    const others = words.map((word) => `${word}x`)
    expect(others.filter((word) => common.has(word)).length).toBeLessThan(others.length / 1000)
  })

  it('leanings come back, for the terms that have one', () => {
    const stems = ['klas', 'niets', 'verslag', 'weer']
    const leanings = new Map(Object.entries({ klas: -4, verslag: 4, weer: -0.1 }))
    const packed = encode((coder) => codeLeanings(coder, stems, leanings))
    expect(codeLeanings(createDecoder(packed), stems)).toEqual(leanings)
  })

  it('letters come back', () => {
    const letters = { '^h': -3.1, he: -1.5, ee: 0, qz: -9.8, n$: -1 }
    const packed = encode((coder) => codeLetters(coder, letters))
    expect(codeLetters(createDecoder(packed))).toEqual(letters)
  })

  it('the same content gives the same', () => {
    expect(prepare(content, commonWords())).toEqual(prepare(content, commonWords()))
  })
})
