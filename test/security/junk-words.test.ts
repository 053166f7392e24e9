import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/language/read-words.ts'
import { service } from '../setup/service.ts'

const { lexicon } = service.knowledge.reader

/** How many words of a text were held against all that are known. */
function soughtIn(text: string): number {
  let sought = 0
  const nearest = (word: string, most?: number) => {
    sought++
    return lexicon.nearest(word, most)
  }
  readWords(text, { ...lexicon, nearest })
  return sought
}

/** The filter of ordinary words takes one other word in 256 for one of these, and which one changes with the content. */
const nonsense = ['qxzwv', 'wvqxz', 'zxqvw', 'vqwzx'].find((word) => !lexicon.isKnown(word)) ?? ''

/** Each word costs a comparison with thousands; a message of nonsense held the server up for a tenth of a second. */
describe('a message of nonsense', () => {
  it.each([
    ['of 166 words', `${nonsense} `.repeat(166)],
    [
      'of as many different ones',
      Array.from({ length: 166 }, (_, i) => `qx${i.toString(36)}zwv`).join(' '),
    ],
    ['of slips', 'leersteum verslach '.repeat(60)],
  ])('%s is looked into for its first words alone', (_, text) => {
    expect(soughtIn(text)).toBe(24)
  })

  it('does not keep a slip among ordinary words from being put right', () => {
    const { words } = readWords(
      `${'wij hebben een vraag over leersteun '.repeat(20)} leersteum`,
      lexicon,
    )
    expect(words.at(-1)).toBe('leersteun')
  })
})
