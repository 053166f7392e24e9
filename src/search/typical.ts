import { onceEach } from '../common/once-each.ts'
import { type Postings, placeOf, type SubjectRows } from './topic-terms.ts'

/** More questions than this make a subject broader, not a word in it rarer. */
const manyQuestions = 300

/** As if a subject had so many questions more: one of a few tells less than its share. */
const unseen = 20

/** How typical a term is of a subject: the square root of the share of its questions that have it. */
export const typicalIn = (times: number, questions: number): number =>
  Math.sqrt(Math.min(1, times / (Math.min(questions, manyQuestions) + unseen)))

/** Whether a subject has a term, in its questions or in its text alone. */
export const hasTerm = ({ asked, bodies }: SubjectRows, subject: number, term: number): boolean =>
  placeOf(asked, term, subject) !== -1 || placeOf(bodies, term, subject) !== -1

/** A word that no subject has tells this much of what one tells that a single subject has. */
const unheardShare = 0.7

/** How much a word tells that no subject has. */
export const unheard = (subjects: number): number => Math.log(1 + subjects) * unheardShare

/** Per term how much it tells: inverse document frequency over subjects. Worked out once. */
export const rarityOf = onceEach(({ sizes, asked, bodies }: SubjectRows): Float64Array => {
  const all = sizes.length
  const countIn = ({ from }: Postings, term: number) => (from[term + 1] ?? 0) - (from[term] ?? 0)
  return Float64Array.from({ length: asked.from.length - 1 }, (_, term) => {
    const found = countIn(asked, term) + countIn(bodies, term)
    return found === 0 ? unheard(all) : Math.log(1 + all / found)
  })
})

/** How far words that are typical of a subject speak for it; set on the voices of the evaluation. */
const pull = 10

/** How much a term speaks for a subject before anything is learnt. @param rarity how much the term tells */
export const expectedOf = (times: number, questions: number, rarity: number): number =>
  pull * rarity * typicalIn(times, questions)

/** The same for every subject that is asked for with a term, beside each of them. */
export function expectedWeights(rows: SubjectRows): Float32Array {
  const { sizes, asked, times } = rows
  const expected = new Float32Array(times.length)
  rarityOf(rows).forEach((rarity, term) => {
    const end = asked.from[term + 1] ?? 0
    for (let i = asked.from[term] ?? 0; i < end; i++)
      expected[i] = expectedOf(times[i] ?? 0, sizes[asked.subjects[i] ?? 0] ?? 0, rarity)
  })
  return expected
}
