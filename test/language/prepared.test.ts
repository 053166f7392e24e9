import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/assemble.ts'
import { commonWords } from '../../src/build/common-words.ts'
import { prepare } from '../../src/build/prepare.ts'
import { packCommon, unpackCommon } from '../../src/language/pack-common.ts'
import { packWords, unpackWords } from '../../src/language/pack-words.ts'
import { phraseStems } from '../../src/language/phrase-stems.ts'
import { readWords } from '../../src/language/read-words.ts'
import { packKeyness, unpackKeyness } from '../../src/search/pack-keyness.ts'
import { contentTexts } from '../../src/search/topic-documents.ts'
import { withQuestions } from '../../src/with-questions.ts'

const content = withQuestions()
const { lexicon } = assemble(() => '2026-11-21').knowledge

describe('what is read ahead', () => {
  it('the short way to read a phrase gives what the long way gives, for every text of the content', () => {
    const differ = [...contentTexts(content)].filter(
      (text) =>
        phraseStems(text, lexicon).join(' ') !== readWords(text, lexicon, false).stems.join(' '),
    )
    expect(differ).toEqual([])
  })

  it.each([
    ['klassen', 'klas'],
    ['aangemeld', 'aanmeld'],
    ['kreeg', 'krijg'],
    ['7', '7'],
    ['à', 'b'],
    ['iac', 'individueel aangepast curriculum'.replaceAll(' ', '')],
  ])('%s keeps its stem %s', (word, stem) => {
    const stems = new Map([[word, stem]])
    expect(unpackWords(packWords(stems))).toEqual(stems)
  })

  it('ordinary words come back', () => {
    const words = commonWords()
    expect(new Set(unpackCommon(packCommon(words)))).toEqual(new Set(words))
  })

  it('keyness comes back, for the stems that have it', () => {
    const stems = ['klas', 'niets', 'verslag', 'weer']
    const keyness = { klas: -3, verslag: 3, weer: -0.07 }
    expect(unpackKeyness(packKeyness(keyness, stems), stems)).toEqual(keyness)
  })

  it('the same content gives the same', () => {
    expect(prepare(content, commonWords())).toEqual(prepare(content, commonWords()))
  })
})
