import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { compileContent } from '../../src/build/compile-content.ts'
import { loadContent } from '../../src/build/load-content.ts'
import { createRewriter } from '../../src/build/pupil/rewriter.ts'
import { contentForPupil } from '../../src/content/for-pupil.ts'

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
})

describe('the content for a pupil', () => {
  const { content: loaded } = loadContent(join(import.meta.dirname, 'toy'))
  if (!loaded) throw new Error('the toy content cannot be read')
  const content = compileContent(loaded)
  const forPupil = contentForPupil(content)
  const articleIn = ({ articles }: typeof content, id: string) =>
    articles.find((article) => article.id === id)

  it('has other words in HTML and in plain text', () => {
    expect(articleIn(forPupil, 'verslag')?.html).toContain('wat jij nodig hebt')
    expect(articleIn(forPupil, 'verslag')?.text).toContain('wat jij nodig hebt')
  })

  it('has the same words where the text is for schools only', () => {
    expect(articleIn(content, 'clb')?.voor).toEqual(['school'])
    expect(articleIn(forPupil, 'clb')?.text).toBe(articleIn(content, 'clb')?.text)
  })

  it('is the same content but for the words', () => {
    const ids = ({ articles, facts, goals }: typeof content) =>
      [articles, facts, goals].map((all) => all.map(({ id }) => id))
    expect(ids(forPupil)).toEqual(ids(content))
    expect(Object.keys(forPupil.outcomes)).toEqual(Object.keys(content.outcomes))
  })
})
