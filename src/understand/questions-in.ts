import type { Clause } from '../language/read-words.ts'
import type { Message } from './message.ts'

/** With fewer words a question leans on the one beside it: "en wie dan". */
const fewestWords = 3

/** The questions of a message that asks more than one thing, each as a text: "wat is leersteun en moet ik betalen?". */
export function questionsIn({ reading, form }: Message): readonly string[] {
  const { clauses, words } = reading
  const begins = (i: number): boolean => words[i - 1] === 'en' && form.askWords.has(i)
  const questions = clauses
    .filter(({ start }) => form.asking.has(start))
    .flatMap(({ start, end }) => spans(start, end, begins))
    .filter(({ start, end }) => end - start >= fewestWords)
  return questions.length > 1
    ? questions.map(({ start, end }) => `${words.slice(start, end).join(' ')}?`)
    : []
}

type Span = Pick<Clause, 'start' | 'end'>

/** The parts of a clause, cut where another question begins. */
function spans(start: number, end: number, begins: (i: number) => boolean): Span[] {
  const cut = Array.from({ length: end - start }, (_, i) => start + i).find(
    (i) => i > start + 1 && begins(i),
  )
  return cut === undefined
    ? [{ start, end }]
    : [{ start, end: cut - 1 }, ...spans(cut, end, begins)]
}
