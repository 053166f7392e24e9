import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/assemble.ts'
import { readWords } from '../../src/language/read-words.ts'
import { type Term, toTerms } from '../../src/language/to-terms.ts'
import { unpackNames } from '../../src/language/unpack-names.ts'
import { type AskedTerm, createFindRelevant } from '../../src/search/find-relevant.ts'
import type { Best } from '../../src/search/keep-best.ts'
import { unpackSubjects } from '../../src/search/pack-subjects.ts'
import { placeOf } from '../../src/search/topic-terms.ts'
import { hasTerm, typicalIn } from '../../src/search/typical.ts'
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

const numbered = (asked: readonly Term[]): AskedTerm[] =>
  asked.map(({ term, weight }, i) => ({ number: numbers.get(term), weight, tells: 1 + i }))

const sumOf = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0)

const sentences = loadCases('ontwikkel').map(({ q }) => q)

const listed = ({ subjects, scores }: Best) =>
  subjects.map((subject, i) => ({ subject, score: scores[i] ?? 0 }))

/** Scores to nine decimals, from high to low; what scores the same in the order of its number. */
const ranked = (hits: readonly { readonly subject: number; readonly score: number }[]) =>
  hits
    .map(({ subject, score }) => ({ subject, score: Number(score.toFixed(8)) }))
    .sort((a, b) => b.score - a.score || a.subject - b.subject)

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
      const found = listed(findRelevant(numbered(asked), sizes.length).best)
      const theirs = expected.map(({ id, score }) => ({ subject: Number(id), score }))
      expect(ranked(found)).toEqual(ranked(theirs))
    }
  })

  it('of many only the best', () => {
    const asked = toTerms(
      readWords('leersteun op school', knowledge.reader.lexicon),
      knowledge.reader.terms,
    )
    const all = listed(findRelevant(numbered(asked), sizes.length).best)
    expect(listed(findRelevant(numbered(asked), 24).best)).toEqual(all.slice(0, 24))
  })

  it('and how much of what is asked each subject covers, and how typically, term by term', () => {
    const wanted = numbered(
      toTerms(
        readWords('wie betaalt de leersteun op een gewone school', knowledge.reader.lexicon),
        knowledge.reader.terms,
      ),
    )
    const { covered, typical } = findRelevant(wanted, 24)
    for (const [subject, questions] of sizes.entries()) {
      const own = wanted.filter(({ number = -1 }) => hasTerm(subjects, subject, number))
      const inQuestions = own.map(({ number = -1, tells }) => {
        const place = placeOf(asked, number, subject)
        return place === -1 ? 0 : tells * typicalIn(times[place] ?? 0, questions)
      })
      expect(covered(subject)).toBeCloseTo(sumOf(own.map(({ tells }) => tells)), 9)
      expect(typical(subject)).toBeCloseTo(sumOf(inQuestions), 9)
    }
  })
})
