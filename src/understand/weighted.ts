import type { Place } from '../dialogue/replay.ts'
import { ofTheCase, ofTheVerslag } from '../facts/facts-of-a-case.ts'
import type { Knowledge } from '../knowledge.ts'
import type { FoundFacts } from '../language/find-facts.ts'
import { type Term, toTerms } from '../language/to-terms.ts'
import type { Message } from './message.ts'

/** How much words count. Set on the development half of the evaluation. */
const emphasis = {
  /** Words that stated a fact, where several were: of "checklist gc type 9" the first word is what it is about. */
  facts: 0.7,
  /** The same where they say what is known: "en als de nieuwe school dat niet wil". */
  known: 0.5,
  /** Where a message tells and asks, the telling counts less. */
  story: 0.85,
  /** Words that only say who a question is about. */
  described: 0.5,
  /** The name of a centre says where, and seldom what: "lsc kempen, gebeurt dat via diplon". */
  centre: 0.5,
  /** Words that only make the form of the question. */
  form: 0.6,
  /** What was told before, under a short follow-up. */
  context: 0.15,
  /** What was told before, under a message that may be whole by itself. */
  background: 0.05,
}

/** A message with at most so many terms of its own goes on from what was said before. */
const fewTerms = 2

export interface Weighted {
  readonly own: readonly Term[]
  readonly context: readonly Term[]
  /** It names what it is after, or nothing was told before. */
  readonly isAlone: boolean
  /** The title of what was told before names a fact of which the message names a value too: that part was left out. */
  readonly isReplaced: boolean
}

/**
 * Words of a question count most, words that stated facts less. What was told before is heard in what comes after it
 * (`context`): much in a short follow-up or a fact, hardly in a message that may be whole by itself.
 */
export function weighted(message: Message, place: Place, knowledge: Knowledge): Weighted {
  const { reader } = knowledge
  const { reading, form, found, isBare, namesNothing } = message
  const weightOf = emphasisOf(message, place)
  const weights = reading.words.map((_, i) => weightOf(i))
  const own = toTerms(reading, reader.terms, (i) => weights[i] ?? 0).filter(
    ({ weight }) => weight > 0,
  )
  const before = toldBefore(place, knowledge)
  const isShort = own.length <= fewTerms && place.topic !== null
  const goesOn = form.isFollowUp || isShort || (isBare && place.goal === null)
  const weight = goesOn ? emphasis.context : emphasis.background
  // A question after a meaning names what it is after.
  const isWhole = form.isDefinition && !form.isFollowUp && !namesNothing
  return before && !isWhole
    ? { own, isAlone: false, ...contextOf(before, weight, own, found, reader) }
    : { own, isAlone: true, context: [], isReplaced: false }
}

/** What the conversation is about, in words: the title of what was told last, or what is known of the case. */
function toldBefore(
  { topic, goal, facts }: Place,
  { articles, goals, facts: known }: Knowledge,
): string {
  if (topic) return articles.get(topic)?.titel ?? ''
  const running = goals.get(goal ?? '')
  const begun = running?.['begint-bij'] ?? []
  if (running && !begun.some((id) => facts[id]?.values.length === 1)) return running.titel
  return Object.entries(facts)
    .flatMap(([id, { values }]) => {
      const isSaid = running ? begun.includes(id) : ofTheVerslag.has(id)
      const fact = isSaid && values.length === 1 ? known.get(id) : undefined
      const value = fact?.waarden.find((one) => one.id === values[0])
      return fact && value ? [fact.label, value.label] : []
    })
    .join(' ')
}

/** Per position of a word how much it counts. */
function emphasisOf(
  { reading, found: { used, naming, facts }, form, isBare, silent }: Message,
  place: Place,
): (i: number) => number {
  const { numbers, words } = reading
  const { opening, formal, asking, described, brief, isDefinition } = form
  // "van 6" is an age, and not type 6.
  const isAgeOrClass = (i: number): boolean =>
    used.has(i) && numbers[i] != null && words[i - 1] !== 'type'
  const toldOfCase = facts.filter(({ fact }) => fact !== 'rol').length
  const isKnown =
    form.isFollowUp &&
    facts.some(
      ({ fact, values }) =>
        ofTheCase.has(fact) && place.facts[fact]?.values.join() === values.join(),
    )
  const ofFacts = isKnown ? emphasis.known : toldOfCase > 1 ? emphasis.facts : 1
  return (i) => {
    if (i < opening || brief.has(i) || silent.has(i) || isAgeOrClass(i)) return 0
    if (formal.has(i)) return emphasis.form
    const asked = asking.size === 0 || asking.has(i) ? 1 : emphasis.story
    const told = described.has(i) ? emphasis.described * asked : asked
    if (!used.has(i) || isDefinition || isBare) return told
    return told * ofFacts * (naming.has(i) ? emphasis.centre : 1)
  }
}

/** The terms of the title of what was told before that the message has not itself, and says nothing else instead of. */
function contextOf(
  title: string,
  weight: number,
  own: readonly Term[],
  { facts }: FoundFacts,
  { terms, readTitle }: Knowledge['reader'],
): Pick<Weighted, 'context' | 'isReplaced'> {
  const { reading, found: told } = readTitle(title)
  // "En voor Gent?" after the centres in Limburg asks for another place.
  const isReplaced = told.facts.some(({ fact }) =>
    facts.some((one) => one.fact === fact && (ofTheVerslag.has(fact) || one.strength === 'place')),
  )
  const known = new Set(own.map(({ term }) => term))
  const weightOf = (i: number): number => (isReplaced && told.used.has(i) ? 0 : weight)
  const context = toTerms(reading, terms, weightOf)
  return {
    context: context.filter(({ term, weight }) => weight > 0 && !known.has(term)),
    isReplaced,
  }
}
