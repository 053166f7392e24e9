import type { Fact } from '../content/fact.ts'
import type { Knowledge } from '../knowledge.ts'
import { wordsOf } from '../language/politeness.ts'
import { type Clause, type Reading, readWords } from '../language/read-words.ts'
import type { Message } from './message.ts'

/** What a message says besides what it tells and asks. */
export interface Besides {
  /** The message without that; empty where it says nothing else. */
  readonly rest: string
  /** We were no help: "dat vroeg ik niet. …". */
  readonly complains: boolean
  /** Whoever asked will not hear it from them: "ik weet niet welk verslag, …". */
  readonly knowsNot: boolean
}

/** @param open the fact that was asked, if any */
export function besides(
  { reading, form }: Message,
  open: Fact | undefined,
  knowledge: Knowledge,
): Besides {
  const complains = ({ start }: Clause): boolean => form.complaining.has(start)
  const knowsNot = (clause: Clause): boolean =>
    open !== undefined && isUnknown(reading, clause, open, knowledge)
  const { clauses } = reading
  const rest = clauses.filter((clause) => !complains(clause) && !knowsNot(clause))
  return {
    rest: rest
      .map(({ text }) => text)
      .join(' ')
      .trim(),
    complains: clauses.some(complains),
    knowsNot: clauses.some(knowsNot),
  }
}

/** "dat weet ik toch nog niet", and "ik weet niet welk type" where the type was asked. */
function isUnknown(
  reading: Reading,
  { start, end }: Clause,
  open: Fact,
  { reader }: Knowledge,
): boolean {
  const { entries, words, stems } = reading
  const isSaidBy = (until: number): boolean =>
    reader.findCommand({
      ...reading,
      ...wordsOf(entries.slice(start, until)),
      clauses: [],
    }) === 'weet-niet'
  if (isSaidBy(end)) return true
  const asked = words.findIndex((word, i) => i > start && i < end && asksAfter.has(word))
  if (asked < 0 || !isSaidBy(asked)) return false
  const known = new Set(
    readWords(`${open.label} ${open.vraag.anders}`, reader.lexicon, false).stems,
  )
  return stems.slice(asked, end).every((stem) => known.has(stem) || reader.lexicon.isStopStem(stem))
}

/** What follows one of these is what is not known. */
const asksAfter: ReadonlySet<string> = new Set(['welk', 'welke', 'wat', 'of', 'bij', 'in', 'wie'])
