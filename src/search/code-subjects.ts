import { codeNumber, newNumbers } from '../packing/code-number.ts'
import { codeRising, newRising } from '../packing/code-rising.ts'
import { type Coder, newChances } from '../packing/coder.ts'
import type { SubjectTerms } from './topic-terms.ts'

/**
 * Codes the terms of every subject. Of a subject come first the terms of all its questions together; then a question is,
 * for each of these, whether it has it, which is the likelier the more questions before it did. In between terms are
 * numbered by the number of subjects that have them.
 * @param size how many terms there are
 */
export function codeSubjects(
  coder: Coder,
  size: number,
  subjects: readonly SubjectTerms[] = [],
): SubjectTerms[] {
  const { terms, ranks } = codeRanks(coder, size, subjects)
  const counts = newNumbers(2)
  const rising = { questions: newRising(), body: newRising() }
  const used = newChances(usedPlaces)
  const inBody = newChances(16 * 8)
  const rankSet = (numbers: Iterable<number>): number[] =>
    Array.from(new Set(numbers), (term) => ranks[term] ?? 0).sort(upwards)
  const unrank = (set: readonly number[]): number[] =>
    set.map((rank) => terms[rank] ?? 0).sort(upwards)

  const length = codeNumber(coder, counts, subjects.length, 0)
  return Array.from({ length }, (_, i) => codeSubject(subjects[i] ?? { questions: [], body: [] }))

  function codeSubject({ questions, body }: SubjectTerms): SubjectTerms {
    const size = codeNumber(coder, counts, questions.length, 1)
    const local = codeRising(coder, rising.questions, rankSet(questions.flat()))
    const times = new Uint16Array(local.length)
    const lastSeen = new Int16Array(local.length).fill(-2)
    const coded = Array.from({ length: size }, (_, i) => {
      const given = new Set(rankSet(questions[i] ?? []))
      return unrank(codeQuestion(given, local, times, lastSeen, i, size))
    })
    return { questions: coded, body: unrank(codeBody(new Set(rankSet(body)), local, times)) }
  }

  function codeQuestion(
    given: ReadonlySet<number>,
    local: readonly number[],
    times: Uint16Array,
    lastSeen: Int16Array,
    place: number,
    size: number,
  ): number[] {
    const coded: number[] = []
    const seen = placeOfSeen(place)
    const unseen = placeOfUnseen(size - place)
    for (const [i, rank] of local.entries()) {
      const before = times[i] ?? 0
      const found = Math.min(3, coded.length)
      const chance =
        before === 0
          ? unseen + 4 * found + commonness(rank)
          : seen + 8 * Math.min(15, before) + 4 * (lastSeen[i] === place - 1 ? 1 : 0) + found
      if (coder.bit(used, chance, given.has(rank) ? 1 : 0) === 0) continue
      coded.push(rank)
      times[i] = before + 1
      lastSeen[i] = place
    }
    return coded
  }

  function codeBody(
    given: ReadonlySet<number>,
    local: readonly number[],
    times: Uint16Array,
  ): number[] {
    const shared = local.filter((rank, i) => {
      const chance = 8 * Math.min(15, times[i] ?? 0) + Math.min(7, bitsOf(rank) >> 1)
      return coder.bit(inBody, chance, given.has(rank) ? 1 : 0) === 1
    })
    const known = new Set(local)
    const own = [...given].filter((rank) => !known.has(rank))
    return [...shared, ...codeRising(coder, rising.body, own)]
  }
}

/** Terms with the one that most subjects have first (`terms`), and per term its place there (`ranks`). */
function codeRanks(coder: Coder, size: number, subjects: readonly SubjectTerms[]) {
  const counts = new Uint32Array(size)
  for (const { questions, body } of subjects) {
    for (const term of new Set([...questions.flat(), ...body]))
      counts[term] = (counts[term] ?? 0) + 1
  }
  const numbers = newNumbers(32)
  for (let term = 0, last = 0; term < size; term++) {
    last = codeNumber(coder, numbers, counts[term] ?? 0, Math.min(31, bitsOf(last)))
    counts[term] = last
  }
  const terms = Array.from(counts.keys()).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
  const ranks = new Uint32Array(size)
  for (const [rank, term] of terms.entries()) ranks[term] = rank
  return { terms, ranks }
}

const bitsOf = (number: number): number => 32 - Math.clz32(number)
const upwards = (a: number, b: number): number => a - b

/** How common a term is by its rank, from 0 to 3. */
const commonness = (rank: number): number => (rank < 20 ? 0 : rank < 100 ? 1 : rank < 400 ? 2 : 3)

/** Where the chances of terms are that no question before had, by how many questions are left. */
const placeOfUnseen = (left: number): number => 16 * Math.min(15, left - 1)
/** And of terms that some had, by how many questions there were, in steps of a quarter of a doubling. */
function placeOfSeen(before: number): number {
  const bits = bitsOf(before)
  const quarter = bits < 3 ? (before << (3 - bits)) & 3 : (before >> (bits - 3)) & 3
  return 256 + 128 * Math.min(31, 4 * (bits - 1) + quarter)
}
const usedPlaces = 256 + 128 * 32
