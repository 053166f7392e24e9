import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { compileContent } from '../../src/build/compile-content.ts'
import { loadContent } from '../../src/build/load-content.ts'
import { createRewriter } from '../../src/build/readers/rewriter.ts'
import { contentFor } from '../../src/content/for-reader.ts'

const file = {
  woorden: {
    u: 'je',
    uw: 'je',
    'uw kind': 'je',
    'uw kind heeft': 'je hebt',
    'met uw kind': 'met jou',
    'krijgt uw kind': 'krijg je',
    'hebt u': 'heb je',
  },
  zinnen: {
    'U beslist als ouder.': 'Je ouders beslissen.',
    'Bent u van de school? Bel het CLB.': '',
    'Lees [dit](artikel:a).': 'Dan lees je [dit](artikel:a).',
  },
}

describe('what is written for a parent, said to a pupil', () => {
  test.each([
    ['Uw kind heeft hulp.', 'Je hebt hulp.'],
    ['Daarna krijgt uw kind hulp.', 'Daarna krijg je hulp.'],
    ['Krijgt uw kind hulp, dan krijgt uw kind ze hier.', 'Krijg je hulp, dan krijg je ze hier.'],
    ['De school praat met uw kind en met u.', 'De school praat met jou en met je.'],
    ['Hebt u een vraag over uw school?', 'Heb je een vraag over je school?'],
    ['Uur, nu, u.', 'Uur, nu, je.'],
    ['**Uw kind** leert. (Uw kind heeft tijd.)', '**Je** leert. (Je hebt tijd.)'],
    ['Eerst praten. U beslist als ouder. Dat mag.', 'Eerst praten. Je ouders beslissen. Dat mag.'],
    ['Praat. Bent u van de school? Bel het CLB.', 'Praat.'],
    ['Praat. Bent u van de school? Bel het CLB. Wacht niet.', 'Praat. Wacht niet.'],
    ['Lees [dit](artikel:a).', 'Dan lees je [dit](artikel:a).'],
    ['Bent u van de school? Bel het CLB. Wacht niet.', 'Wacht niet.'],
    ['- Bent u van de school? Bel het CLB.\n  Wacht niet.', '-\n  Wacht niet.'],
    ['De leerling mag dat.', 'De leerling mag dat.'],
  ])('%s', (written, said) => {
    expect(createRewriter(file).rewrite(written)).toBe(said)
  })

  it('knows which words and sentences no text has', () => {
    const { rewrite, unused } = createRewriter(file)
    rewrite('Uw kind heeft hulp. U beslist als ouder. Hebt u een vraag? Uw kind, met uw kind.')
    expect(unused()).toEqual([
      ['woorden', 'u'],
      ['woorden', 'uw'],
      ['woorden', 'krijgt uw kind'],
      ['zinnen', 'Bent u van de school? Bel het CLB.'],
      ['zinnen', 'Lees [dit](artikel:a).'],
    ])
  })

  it('counts how often it said each', () => {
    const { rewrite, uses } = createRewriter(file)
    rewrite('Uw kind leert. Dat is voor uw kind.')
    expect([uses('uw kind'), uses('met uw kind')]).toEqual([2, 0])
  })
})

describe('the content for a reader', () => {
  const { content: loaded } = loadContent(join(import.meta.dirname, 'toy'))
  if (!loaded) throw new Error('the toy content cannot be read')
  const content = compileContent(loaded)
  const forPupil = contentFor(content, 'pupil')
  const forSchool = contentFor(content, 'school')
  const forParent = contentFor(content, 'parent')
  const articleIn = ({ articles }: typeof content, id: string) =>
    articles.find((article) => article.id === id)

  it('has other words in HTML and in plain text', () => {
    expect(articleIn(forPupil, 'verslag')?.html).toContain('wat jij nodig hebt')
    expect(articleIn(forPupil, 'verslag')?.text).toContain('wat jij nodig hebt')
  })

  it('has other words for a school than for a pupil', () => {
    const text = 'Een verslag zegt wat de leerling nodig heeft. Vraag het aan het CLB.'
    expect(articleIn(forSchool, 'verslag')?.text.split('\n')[0]).toBe(text)
    expect(articleIn(content, 'verslag')?.text).toContain('wat uw kind nodig heeft')
  })

  it('has the same words where the text is for schools only', () => {
    expect(articleIn(content, 'clb')?.voor).toEqual(['school'])
    expect(articleIn(forPupil, 'clb')?.text).toBe(articleIn(content, 'clb')?.text)
  })

  it('is the same content but for the words', () => {
    const ids = ({ articles, facts, goals }: typeof content) =>
      [articles, facts, goals].map((all) => all.map(({ id }) => id))
    for (const own of [forParent, forPupil, forSchool]) {
      expect(ids(own)).toEqual(ids(content))
      expect(Object.keys(own.outcomes)).toEqual(Object.keys(content.outcomes))
    }
  })
})
