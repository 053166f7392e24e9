import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/assemble.ts'
import { readWords } from '../../src/language/read-words.ts'
import { toTerms } from '../../src/language/to-terms.ts'
import { unpackNames } from '../../src/language/unpack-names.ts'
import { createFindRelevant } from '../../src/search/find-relevant.ts'
import { unpackSubjects } from '../../src/search/pack-subjects.ts'
import { placeOf } from '../../src/search/topic-terms.ts'
import { served } from '../../src/served.ts'
import { loadCases } from '../evaluation/evaluation-case.ts'

const { knowledge } = assemble(() => '2026-11-21')
const { nameOf, numbers } = unpackNames(served.prepared)
const terms = Array.from({ length: numbers.size }, (_, number) => nameOf(number))
const subjects = unpackSubjects(served.prepared.subjects, terms.length)
const { asked, times, bodies, sizes } = subjects

/** The terms of the questions of a subject, each as often as it stands there. */
const askedOf = (subject: number): string =>
  terms
    .flatMap((term, number) => {
      const place = placeOf(asked, number, subject)
      return Array<string>(place === -1 ? 0 : (times[place] ?? 0)).fill(term)
    })
    .join(' ')

const bodyOf = (subject: number): string =>
  terms.filter((_, number) => placeOf(bodies, number, subject) !== -1).join(' ')

const miniSearch = new MiniSearch({
  fields: ['questions', 'body'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
  searchOptions: { boost: { questions: 3 } },
})
miniSearch.addAll(
  Array.from(sizes, (_, id) => ({
    id,
    questions: askedOf(id),
    body: bodyOf(id),
  })),
)

const sentences = loadCases('ontwikkel').map(({ q }) => q)

describe('findRelevant', () => {
  const findRelevant = createFindRelevant({ subjects })

  it('gives the subjects and scores of MiniSearch, for every sentence of the evaluation', () => {
    for (const sentence of sentences) {
      const asked = toTerms(readWords(sentence, knowledge.reader.lexicon), knowledge.reader.terms)
      const weights = new Map(asked.map(({ term, weight }) => [term, weight]))
      const query = asked.map(({ term }) => term).join(' ')
      const expected =
        query === ''
          ? []
          : miniSearch.search(query, { boostTerm: (term) => weights.get(term) ?? 1 })
      const found = findRelevant(asked, (term) => numbers.get(term), sizes.length)
      expect(found.map(({ subject }) => subject)).toEqual(expected.map(({ id }) => id))
      for (const [i, { score }] of found.entries())
        expect(score).toBeCloseTo(expected[i]?.score ?? 0, 9)
    }
  })

  it('of many only the best', () => {
    const asked = toTerms(
      readWords('leersteun op school', knowledge.reader.lexicon),
      knowledge.reader.terms,
    )
    const all = findRelevant(asked, (term) => numbers.get(term), sizes.length)
    expect(findRelevant(asked, (term) => numbers.get(term), 24)).toEqual(all.slice(0, 24))
  })
})
