import type { Typed } from './dialogue/event.ts'
import type { Place } from './dialogue/replay.ts'
import type { Knowledge } from './knowledge.ts'
import { type FoundFact, findFacts } from './language/find-facts.ts'
import type { Form } from './language/is-question.ts'
import { withoutPoliteness } from './language/politeness.ts'
import { readAnswer } from './language/read-answer.ts'
import { type Reading, readWords } from './language/read-words.ts'
import type { Term } from './language/to-terms.ts'
import { isAboutElse, isNoFactUnder, isOfCase, ofTheCase } from './of-the-case.ts'
import { type About, isNear, thresholds } from './search/about.ts'
import type { Sound } from './search/sound.ts'
import { isOurs } from './search/topic.ts'
import type { Hit } from './search/topic-index.ts'
import { sought } from './sought.ts'
import { weighted } from './weighted.ts'

/** Everything that was read from a message, with the steps in between for the explanation. */
export interface Understanding {
  readonly event: Typed
  readonly reading: Reading
  readonly form: Form
  readonly terms: readonly Term[]
  readonly sound: Sound
  /** Facts in the words, also where they turn out not to be about a case. */
  readonly stated: readonly FoundFact[]
  /** What the index found, in the light of who asks. */
  readonly ranked: readonly Hit[]
  /** How likely it is, from 0 to 1, that such words are about what is ours. */
  readonly ours: number
}

/** After an urgent message, up to so many words that are not nearly one of our questions are still about it. */
const shortAside = 5

/**
 * Reads a message in the light of the conversation: urgent words, a command, an answer to the open question, facts, and
 * what it is about.
 * @param text without personal data
 * @param open the fact that was asked, if any
 * @param shown the values on its buttons, in order
 */
export function understand(
  knowledge: Knowledge,
  text: string,
  place: Place,
  open: string | null,
  shown: readonly string[],
): Understanding {
  const { reader } = knowledge
  const reading = readWords(text, reader.lexicon)
  const isUnderWay = isStarted(place)
  const { form, namesNothing } = formOf(text, reading, isUnderWay, knowledge)
  const found = findFacts(reading, reader.factReader)
  const isFree = place.goal === null
  const isBare = reading.stems.every(
    (stem, i) => found.used.has(i) || form.correcting.has(i) || reader.lexicon.isStopStem(stem),
  )
  const stated = found.facts.filter(
    (one) =>
      isOfCase(one, found, reading, form, isBare && isFree, isFree) &&
      !(one.isSign && isAgainst(one, place)) &&
      (!one.isDenial || isAgainst(one, place)),
  )
  const { own, context, isReplaced } = weighted(reading, found, form, isBare, place, knowledge)
  const message = { reading, form, stated, own, context, isBare }
  const {
    terms,
    sound,
    ranked,
    about: judged,
    ours,
    isClear,
    isScant,
  } = sought(message, place, knowledge)
  const about = open === null && !namesNothing ? referred(judged, knowledge) : judged
  const asked = open === null ? undefined : knowledge.facts.get(open)
  const command = reader.findCommand(reading)
  const { lexicon, labelStems } = reader
  const answers = { lexicon, labelStems, found, command }
  const labelled = onButton(text, stated, knowledge)
  const given = labelled ?? exactly(reading, form, knowledge)
  const exact = given ?? about
  const urgent = urgentFor(reader.findUrgent(reading), stated, place, knowledge)
  const told = urgent === null && isAboutElse(about, stated, form, isBare) ? [] : stated
  const event: Typed = {
    kind: 'typed',
    place,
    open,
    urgent,
    isAside: isAside(reading, stated, exact, isClear && command === null),
    isOursToo: isOursToo(about, stated, form),
    command,
    answer: asked ? readAnswer(reading, asked, shown, answers) : null,
    facts: told.filter(
      (found) => !isNoFactUnder(found, isGoal(labelled), isGeneralQuestion(exact, form)),
    ),
    heed: reader.findHeed(reading),
    language: reading.language,
    about: exact,
    // With what was said before anything is near that was said.
    isNear: isClear && isNear(exact),
    isQuestion: form.isQuestion || labelled !== null,
    isFollowUp: form.isFollowUp,
    isCorrection: form.correcting.size > 0,
    isBare: isBare && found.facts.length > 0,
    isReplaced,
    isWordless:
      found.facts.length === 0 &&
      given === null &&
      (((namesNothing || isScant) && !isSaid(about, isClear)) || isOfGoal(about, own, place)),
  }
  return { event, reading, form, terms, sound, stated, ranked, ours }
}

/** A pupil at the end of their tether is no parent who is. */
function urgentFor(
  id: string | null,
  stated: readonly FoundFact[],
  { facts }: Place,
  { content }: Knowledge,
): string | null {
  const told = stated.find(({ fact }) => fact === 'rol') ?? facts['rol']
  if (told?.values.join() !== 'leerling') return id
  return content.urgent.find((entry) => entry.id === id)?.['bij-leerling'] ?? id
}

/** An example word for word, whatever it begins with and however politely: "en wie komt er dan?" */
const exactly = (reading: Reading, { opening }: Form, { reader }: Knowledge): About | null =>
  reader.exact(reading.stems) ??
  reader.exact(withoutPoliteness(reading)) ??
  reader.exact(
    withoutPoliteness({ words: reading.words.slice(opening), stems: reading.stems.slice(opening) }),
  )

const isStarted = ({ goal, topic }: Place): boolean => (goal ?? topic) !== null

/** "tegen wanneer?" names nothing: it asks about what was said, if anything was. */
function formOf(
  text: string,
  reading: Reading,
  isUnderWay: boolean,
  { reader }: Knowledge,
): { readonly form: Form; readonly namesNothing: boolean } {
  const form = reader.readForm(text, reading)
  const namesNothing = reading.stems.every(
    (stem, i) => form.askWords.has(i) || reader.lexicon.isStopStem(stem),
  )
  return { form: namesNothing && isUnderWay ? { ...form, isFollowUp: true } : form, namesNothing }
}

/** The subject of the button that has these very words. A change that is told begins its goal: "naar een andere school". */
function onButton(
  text: string,
  stated: readonly FoundFact[],
  { goals, reader }: Knowledge,
): About | null {
  const begins = [...goals.values()].flatMap((goal) => goal['begint-bij'])
  const found = reader.labelled(text)
  return isGoal(found) || !stated.some(({ fact }) => begins.includes(fact)) ? found : null
}

/** An everyday request is referred to somebody else, with what it would be if it were ours after all. */
const referred = (about: About, { elsewhere }: Knowledge): About =>
  about.kind === 'elsewhere' && elsewhere.kind === 'hit'
    ? { ...elsewhere, others: about.hits }
    : about

/** Small talk, or one of our questions by itself, also where it has hardly a word: "hoe vaak". */
const isSaid = (about: About, isClear: boolean): boolean =>
  about.kind === 'hit' &&
  (about.hit.document.topic.kind === 'small-talk' ||
    (isClear && about.hit.chance >= thresholds.same && isOurs(about.hit.document)))

/** None of its own words is about the goal that is running, and it is about that only since the goal is running. */
const isOfGoal = (about: About, own: readonly Term[], { goal }: Place): boolean =>
  about.kind === 'hit' &&
  isGoal(about) &&
  about.hit.document.topic.id === goal &&
  !own.some(({ term }) => about.hit.matched.includes(term))

const isAside = (
  { words }: Reading,
  stated: readonly FoundFact[],
  about: About,
  isClear: boolean,
): boolean =>
  words.length <= shortAside &&
  !stated.some(({ fact }) => ofTheCase.has(fact)) &&
  !(about.kind === 'hit' && isOurs(about.hit.document) && isClear && isNear(about))

/** "verschil gc iac": a question of ours about nobody, that names what does not go together in one case. */
const isGeneralQuestion = (about: About, form: Form): boolean =>
  isNear(about) && !form.isAboutSomebody

const isGoal = (about: About | null): boolean =>
  about?.kind === 'hit' && about.hit.document.topic.kind === 'goal'

/** Whoever alarms us may tell of a case too, or ask one of our questions. */
const isOursToo = (about: About, stated: readonly FoundFact[], form: Form): boolean =>
  about.kind === 'hit' &&
  isOurs(about.hit.document) &&
  (stated.length > 0 || (form.isQuestion && isNear(about)))

/** Whether it cannot be, by what is known. */
function isAgainst({ fact, values }: FoundFact, { facts }: Place): boolean {
  const known = facts[fact]?.values
  return known !== undefined && !values.some((value) => known.includes(value))
}
