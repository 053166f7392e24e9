import { once } from '../common/once.ts'
import { onceEach } from '../common/once-each.ts'
import type { Fact, FactValue } from '../content/fact.ts'
import { groupAmong } from '../facts/group-among.ts'
import { isPlaced } from '../facts/is-placed.ts'
import type { CommandId } from './find-command.ts'
import type { FoundFacts } from './find-facts.ts'
import type { Lexicon } from './lexicon.ts'
import { createPatterns } from './patterns.ts'
import { createPhraseBook } from './phrase-book.ts'
import { type Reading, readWords } from './read-words.ts'
import { writtenPatterns } from './written-patterns.ts'

/** An answer to the open question: values, "weet ik niet", or null where the text is no answer to it. */
export type Answer = { readonly values: readonly string[] } | 'onbekend' | null

export interface AnswerReader {
  readonly lexicon: Lexicon
  /** The facts that the text states. */
  readonly found: FoundFacts
  /** Positions of the words that only say how sure it is, or of whom or when: "denk ik". */
  readonly aside: () => ReadonlySet<number>
  /** The command that the text is. */
  readonly command: CommandId | null
  readonly labelStems: LabelStems
  readonly answerStems: AnswerStems
}

/**
 * Reads a text as the answer to the question for `fact`: the label of a button typed in words, words of a value,
 * "ja" and "nee", the place of a button ("de tweede"), or "weet ik niet".
 * @param shown the ids of the buttons in order, `onbekend` for "weet ik niet"
 */
export function readAnswer(
  reading: Reading,
  fact: Fact,
  shown: readonly string[],
  reader: AnswerReader,
): Answer {
  const { command } = reader
  if (command === 'weet-niet') return 'onbekend'
  const exact = exactly(reading, fact, reader)
  if (exact) return { values: [exact.id] }
  const { facts, used } = reader.found
  const found = facts.find((candidate) => candidate.fact === fact.id)
  const isPlace = found !== undefined && isPlaced(found)
  // "lager" is a level, and not half of "Van kleuter naar lager".
  const isOtherFact = facts.length > 0 && !isPlace && reading.stems.every((_, i) => used.has(i))
  const values = valuesAmong(shown)
  const partly = isOtherFact ? [] : byPartOfLabel(reading, fact, values, reader)
  // "Vrij LSC" says of which net it is, and names the one that is called so. "Brussel" is where it is, whatever is called so.
  const isNamed = found?.strength === 'net' && partly.length === 1
  if (found && !found.conflict && !isNamed) return { values: found.values }
  const bare = yesOrNo(fact, values, command)
  if (bare) return { values: bare }
  if (partly.length > 0) return { values: partly }
  const placed = byPlace(reading, shown)
  if (placed === 'onbekend') return placed
  return placed === undefined ? null : { values: [placed] }
}

/** The value of which the text is the label, or what people answer for it: "nog bezig denk ik". */
function exactly(
  { stems }: Reading,
  { waarden }: Fact,
  { aside, labelStems, answerStems }: AnswerReader,
): FactValue | undefined {
  const named = waarden.find((value) => same(stems, labelStems(value)))
  if (named) return named
  const besides = aside()
  const typed = stems.filter((_, i) => !besides.has(i))
  return waarden.find((value) => answerStems(value).some((answer) => same(typed, answer)))
}

/** The ids of the values on the buttons, without the one for who does not know. */
export const valuesAmong = (shown: readonly string[]): readonly string[] =>
  shown.filter((id) => id !== 'onbekend')

/**
 * What "ja" or "nee" leaves of a question that can be answered so: of its own question, where only the values of a group are
 * left.
 * @param values the ids of the values on the buttons
 */
export function yesOrNo(
  fact: Fact,
  values: readonly string[],
  command: CommandId | null,
): readonly string[] | null {
  const group = groupAmong(fact, values)
  const { ja, nee } = group?.vraag ? group : fact
  return (command === 'ja' ? ja : command === 'nee' ? nee : null) ?? null
}

/** How many times longer a label may be than the part of it that was typed; where one label has that part, and where more do. */
const longer = { alone: 3, among: 2 }

/**
 * The buttons whose label has all the words that were typed. One common word of a long label is no answer: the words must be
 * a good part of it.
 */
function byPartOfLabel(
  reading: Reading,
  fact: Fact,
  shown: readonly string[],
  { lexicon, labelStems, aside }: AnswerReader,
): readonly string[] {
  const besides = aside()
  const typed = reading.stems.filter((stem, i) => !besides.has(i) && !lexicon.isStopStem(stem))
  // "Van het leersteuncentrum" only says what was asked for.
  const asked = readWords(fact.label, lexicon, false).stems
  if (typed.every((stem) => asked.includes(stem))) return []
  const holding = fact.waarden.flatMap((value) => {
    const label = labelStems(value).filter((stem) => !lexicon.isStopStem(stem))
    return shown.includes(value.id) && typed.every((stem) => label.includes(stem))
      ? [{ id: value.id, length: label.length }]
      : []
  })
  const most = typed.length * (holding.length === 1 ? longer.alone : longer.among)
  const near = holding.filter(({ length }) => length <= most)
  return near.length < shown.length ? near.map(({ id }) => id) : []
}

/** The stems of what stands on the button of a value. */
export type LabelStems = (value: FactValue) => readonly string[]

/** Reads each label once: they are the content's. */
export const createLabelStems = (lexicon: Lexicon): LabelStems =>
  onceEach((value: FactValue) => readWords(value.label, lexicon, false).stems)

/** The stems of what people answer for a value. */
export type AnswerStems = (value: FactValue) => readonly (readonly string[])[]

export const createAnswerStems = (lexicon: Lexicon): AnswerStems =>
  onceEach(({ antwoorden }: FactValue) =>
    antwoorden.map((answer) => readWords(answer, lexicon, false).stems),
  )

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((stem, i) => stem === b[i])
}

const beforePlace = ['de', 'het', 'nummer', 'optie', 'knop', 'keuz', 'antwoor']
const places = once(() => {
  const { names, rows } = writtenPatterns(beforePlace.map((stem) => [stem, '#']))
  const patterns = createPatterns(names, rows)
  return createPhraseBook([{ patterns: [...beforePlace.keys()], value: true }], patterns)
})

/** "de tweede", "optie 2": the button at that place, when the message is nothing more. */
function byPlace(reading: Reading, shown: readonly string[]): string | undefined {
  const hit = places()(reading)[0]
  if (!hit || reading.words.length > 3) return undefined
  return shown[(reading.numbers[hit.end - 1] ?? 0) - 1]
}
