import type { Fact } from '../content/fact.ts'
import type { Knowledge } from '../knowledge.ts'
import { wordsOf } from '../language/politeness.ts'
import { valuesAmong, yesOrNo } from '../language/read-answer.ts'
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
  /** The values that it answers by the "ja" or "nee" that it begins with: "nee, en wat moet ik dan doen?". */
  readonly answers: readonly string[] | null
}

/**
 * @param open the fact that was asked, if any
 * @param shown the ids on its buttons
 */
export function besides(
  message: Message,
  open: Fact | undefined,
  shown: readonly string[],
  knowledge: Knowledge,
): Besides {
  const { reading, form, found } = message
  const complains = ({ start }: Clause): boolean => form.complaining.has(start)
  const knowsNot = (clause: Clause): boolean =>
    open !== undefined && isUnknown(reading, clause, open, knowledge)
  const { clauses } = reading
  const isAskedBack = open !== undefined && asksBack(message, open, knowledge)
  const isSaid = found.facts.some(({ fact }) => fact === open?.id)
  const answers = open && !isSaid ? answeredFirst(message, open, shown, knowledge) : null
  const rest = clauses.filter(
    (clause, i) => !complains(clause) && !knowsNot(clause) && !(answers && i === 0),
  )
  return {
    rest: rest
      .map(({ text }) => text)
      .join(' ')
      .trim(),
    complains: clauses.some(complains),
    knowsNot: isAskedBack || clauses.some(knowsNot),
    answers,
  }
}

/**
 * What the first of several clauses answers where it is no more than "ja" or "nee", to a question that asks no more: "nee" to
 * "Welk verslag?" may be to something else, and "nee, ik bedoel …" is.
 */
function answeredFirst(
  { reading, form }: Message,
  open: Fact,
  shown: readonly string[],
  { reader }: Knowledge,
): readonly string[] | null {
  const [first, second] = reading.clauses
  if (!first || !second || [...form.correcting].some((i) => i >= second.start)) return null
  const said = reader.findCommand(within(reading, first.start, first.end))
  const answers = yesOrNo(open, valuesAmong(shown), said)
  return answers?.length === 1 ? answers : null
}

/** The words of a reading between two positions, as a message of their own. */
const within = (reading: Reading, start: number, end: number): Reading => ({
  ...reading,
  ...wordsOf(reading.entries.slice(start, end)),
  clauses: [],
})

/** "of het een GC of een IAC is", "is dat nu een GC of een IAC?" */
const whichOf = /\b(?:of|is|heeft) (?:het|dat|hij|ze|ons|mijn|zijn|haar) .*\bof\b/

/** Whoever asks which of what was asked it is knows it no more: "de school vraagt of het een GC of een IAC is". */
function asksBack({ reading }: Message, open: Fact, { reader }: Knowledge): boolean {
  const { words, stems } = reading
  const named = stems.filter((stem) => reader.factReader.says(open.id, stem))
  return whichOf.test(words.join(' ')) && new Set(named).size > 1
}

/** "dat weet ik toch nog niet", and "ik weet niet welk type" where the type was asked. */
function isUnknown(
  reading: Reading,
  { start, end }: Clause,
  open: Fact,
  { reader }: Knowledge,
): boolean {
  const { words, stems } = reading
  const isSaidBy = (until: number): boolean =>
    reader.findCommand(within(reading, start, until)) === 'weet-niet'
  if (isSaidBy(end)) return true
  const asked = words.findIndex((word, i) => i > start && i < end && asksAfter.has(word))
  if (asked < 0 || !isSaidBy(asked)) return false
  const asking = `${open.id} ${open.label} ${open.vraag.anders}`
  const known = new Set(readWords(asking, reader.lexicon, false).stems)
  return stems.slice(asked, end).every((stem) => known.has(stem) || reader.lexicon.isStopStem(stem))
}

/** What follows one of these is what is not known. */
const asksAfter: ReadonlySet<string> = new Set(['welk', 'welke', 'wat', 'of', 'bij', 'in', 'wie'])
