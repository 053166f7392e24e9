import type { Place } from '../dialogue/replay.ts'
import type { Knowledge } from '../knowledge.ts'
import type { FoundFacts } from '../language/find-facts.ts'
import { type Term, toTerms } from '../language/to-terms.ts'
import type { Message } from './message.ts'
import { ofTheVerslag } from './of-the-case.ts'

/** How much words count. Set on the development half of the evaluation. */
const emphasis = {
  /** Words that stated a fact say less about what the message is about … */
  fact: 0.9,
  /** … much less where several facts were stated: of "checklist gc type 9" the first word is what it is about. */
  facts: 0.5,
  /** Where a message tells and asks, the telling counts less. */
  story: 0.7,
  /** Words that only make the form of the question. */
  form: 0.4,
  /** What was told before, under a short follow-up. */
  context: 0.35,
}

/** A message with at most so many terms of its own goes on from what was said before. */
const fewTerms = 2

export interface Weighted {
  readonly own: readonly Term[]
  readonly context: readonly Term[]
  /** The title of what was told before names a fact of which the message names a value too: that part was left out. */
  readonly isReplaced: boolean
}

/**
 * Words of a question count most, words that stated a fact less; a short follow-up, or a fact told after an answer, takes
 * over some of what was told before: `context`.
 */
export function weighted(
  message: Message,
  place: Place,
  { articles, goals, reader }: Knowledge,
): Weighted {
  const { reading, form, found, isBare } = message
  const weightOf = emphasisOf(message)
  const own = toTerms(reading, reader.terms, weightOf).filter(({ weight }) => weight > 0)
  const before = place.topic ? articles.get(place.topic)?.titel : goals.get(place.goal ?? '')?.titel
  const isShort = own.length <= fewTerms && place.topic !== null
  const goesOn = form.isFollowUp || isShort || (isBare && place.goal === null)
  return goesOn && before
    ? { own, ...contextOf(before, own, found, reader) }
    : { own, context: [], isReplaced: false }
}

/** Per position of a word how much it counts. */
function emphasisOf({
  reading,
  found: { used, facts },
  form,
  isBare,
}: Message): (i: number) => number {
  const { numbers, words } = reading
  const { opening, formal, asking, isDefinition } = form
  // "van 6" is an age, and not type 6.
  const isAgeOrClass = (i: number): boolean =>
    used.has(i) && numbers[i] != null && words[i - 1] !== 'type'
  const toldOfCase = facts.filter(({ fact }) => fact !== 'rol').length
  const ofFacts = toldOfCase > 1 ? emphasis.facts : emphasis.fact
  return (i) => {
    if (i < opening || isAgeOrClass(i)) return 0
    if (formal.has(i)) return emphasis.form
    const asked = asking.size === 0 || asking.has(i) ? 1 : emphasis.story
    return used.has(i) && !isDefinition && !isBare ? asked * ofFacts : asked
  }
}

/** The terms of the title of what was told before that the message has not itself, and says nothing else instead of. */
function contextOf(
  title: string,
  own: readonly Term[],
  { facts }: FoundFacts,
  { terms, readTitle }: Knowledge['reader'],
): Omit<Weighted, 'own'> {
  const { reading, found: told } = readTitle(title)
  const isReplaced = told.facts.some(
    ({ fact }) => ofTheVerslag.has(fact) && facts.some((one) => one.fact === fact),
  )
  const known = new Set(own.map(({ term }) => term))
  const weightOf = (i: number): number => (isReplaced && told.used.has(i) ? 0 : emphasis.context)
  const context = toTerms(reading, terms, weightOf)
  return {
    context: context.filter(({ term, weight }) => weight > 0 && !known.has(term)),
    isReplaced,
  }
}
