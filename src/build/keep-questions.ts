import type { CountedSubject, SubjectTerms } from '../search/topic-terms.ts'

/**
 * So many questions of a subject are left, the title among them. The first ones, since editors begin with how people mostly
 * ask; the development half of the evaluation understood less with those that cover all others best.
 */
export const mostQuestions = 20

/** Leaves the first questions of a subject that differ in their terms, and of all of them how many have each term. */
export function keepQuestions({ questions, body }: SubjectTerms): CountedSubject {
  const counts = new Map<number, number>()
  for (const term of questions.flat()) counts.set(term, (counts.get(term) ?? 0) + 1)
  const firsts = new Map<string, number>()
  for (const [place, terms] of questions.entries())
    if (!firsts.has(terms.join())) firsts.set(terms.join(), place)
  return {
    size: questions.length,
    counts,
    kept: [...firsts.values()]
      .slice(0, mostQuestions)
      .map((place) => ({ place, terms: questions[place] ?? [] })),
    body,
  }
}
