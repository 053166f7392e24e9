import { once } from '../common/once.ts'
import type { Place } from '../dialogue/replay.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Word } from '../language/lexicon.ts'
import { positionsOf } from '../language/phrase-book.ts'
import type { Form } from '../language/read-form.ts'
import type { Clause, Reading } from '../language/read-words.ts'

/* Words that say nothing of what a message is about. */

/** Whether what asks has a word of its own to say what it is about: "mag dat" has none. */
const isNamed = ({ entries }: Reading, { asking, askWords, opening }: Form): boolean =>
  [...asking].some((i) => i >= opening && !entries[i]?.isStop && !askWords.has(i))

/** "Wij zijn de school he, niet de ouders. Dus eerst het clb bellen?": only the last clause says what it is about. */
export function bareIn(
  reading: Reading,
  form: Form,
  saysNothing: (i: number) => boolean,
): ReadonlySet<number> {
  const { clauses, entries } = reading
  if (!isNamed(reading, form)) return positionsOf([])
  const saysSomething = (entry: Word, i: number): boolean => !saysNothing(i) && !entry.isStop
  return positionsOf(
    besideQuestion(clauses, form.asking).filter(
      ({ start, end }) =>
        !entries.slice(start, end).some((entry, i) => saysSomething(entry, start + i)),
    ),
  )
}

const besideQuestion = (clauses: readonly Clause[], asking: Form['asking']): readonly Clause[] =>
  clauses.filter(({ start }) => !asking.has(start))

/** So many words after a negation stands what it denies. */
const reach = 4

/** The same in clauses that deny what was told last, beside one that asks: "ze gaat niet naar het lager, wanneer …". */
export function deniedIn(
  reading: Reading,
  form: Form,
  { topic, goal }: Place,
  { articles, goals, reader }: Knowledge,
): ReadonlySet<number> {
  const { clauses, words, stems } = reading
  const title = articles.get(topic ?? '')?.titel ?? goals.get(goal ?? '')?.titel
  if (title === undefined || !isNamed(reading, form)) return positionsOf([])
  const { isNegation } = reader.factReader
  const told = once(() => new Set(reader.readTitle(title).reading.stems))
  const isDenied = (i: number, end: number): boolean =>
    isNegation(words[i] ?? '') &&
    stems
      .slice(i + 1, Math.min(end, i + 1 + reach))
      .some((stem) => !reader.lexicon.isStopStem(stem) && told().has(stem))
  return positionsOf(
    besideQuestion(clauses, form.asking).filter(({ start, end }) =>
      words.slice(start, end).some((_, i) => isDenied(start + i, end)),
    ),
  )
}
