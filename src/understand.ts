import type { Typed } from './dialogue/event.ts'
import type { Place } from './dialogue/replay.ts'
import { fitted } from './fitted.ts'
import type { Knowledge } from './knowledge.ts'
import { type FoundFact, findFacts } from './language/find-facts.ts'
import type { Form } from './language/is-question.ts'
import { readAnswer } from './language/read-answer.ts'
import { type Reading, readWords } from './language/read-words.ts'
import type { Term } from './language/to-terms.ts'
import { isAboutElse, isNoFactUnder, isOfCase, ofTheCase } from './of-the-case.ts'
import { type About, isNear, judge, thresholds } from './search/about.ts'
import type { Sound } from './search/sound.ts'
import { isOurs } from './search/topic.ts'
import type { Hit } from './search/topic-index.ts'
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
/** In the middle of a conversation small talk must be likelier than this: "ok dank u wel". */
const nearSmallTalk = 0.85
/** Of so many of the best hits one that is near makes a message clear without what was said before. */
const mostAlone = 3

/** So many subjects are looked at; the goal that can say it exactly is seldom the first of them. */
const searched = 16

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
    (stem, i) => found.used.has(i) || reader.lexicon.isStopStem(stem),
  )
  const stated = found.facts.filter(
    (one) =>
      isOfCase(one, found.facts, reading, form, isBare && isFree, isFree) &&
      !(one.isSign && isAgainst(one, place)),
  )
  const { own, context, isReplaced } = weighted(reading, found, form, isBare, place, knowledge)
  const alone = reader.index(own, reading.stems, searched)
  // What is nearly one of our questions needs nothing of what was said before.
  const isClear = context.length === 0 || alone.hits.slice(0, mostAlone).some(isNearAlone)
  const terms = isClear ? own : [...own, ...context]
  const { hits, ours } = isClear ? alone : reader.index(terms, reading.stems, searched)
  const ranked = fitted(hits, stated, form, place, knowledge).filter(
    (hit) =>
      !isUnderWay ||
      hit.document.topic.kind !== 'small-talk' ||
      (isNearAlone(hit) && !form.isFollowUp),
  )
  const sound = reader.listen(reading, terms)
  const judged = judge(ranked, {
    sound,
    facts: stated.filter(({ strength }) => strength !== 'place').length,
    ours,
    hasOurWord: form.isOurs,
    isUnderWay,
    isFollowUp: form.isFollowUp,
  })
  const about = open === null && !namesNothing ? referred(judged, knowledge) : judged
  const asked = open === null ? undefined : knowledge.facts.get(open)
  const command = reader.findCommand(reading)
  const answers = {
    lexicon: reader.lexicon,
    facts: reader.factReader,
    command: () => command,
  }
  const labelled = onButton(text, stated, knowledge)
  const given = labelled ?? reader.exact(reading)
  const exact = given ?? about
  const urgent = reader.findUrgent(reading)
  const told = urgent === null && isAboutElse(about, stated, form) ? [] : stated
  const event: Typed = {
    kind: 'typed',
    place,
    open,
    urgent,
    isAside: isAside(reading, stated, about),
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
    isCorrection: form.isCorrection,
    isBare: isBare && found.facts.length > 0,
    isReplaced,
    isWordless: namesNothing && found.facts.length === 0 && given === null,
  }
  return { event, reading, form, terms, sound, stated, ranked, ours }
}

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

const isAside = ({ words }: Reading, stated: readonly FoundFact[], about: About): boolean =>
  words.length <= shortAside &&
  !stated.some(({ fact }) => ofTheCase.has(fact)) &&
  !(about.kind === 'hit' && isOurs(about.hit.document) && isNear(about))

/** "verschil gc iac": a question of ours about nobody, that names what does not go together in one case. */
const isGeneralQuestion = (about: About, form: Form): boolean =>
  isNear(about) && !form.isAboutSomebody

const isGoal = (about: About | null): boolean =>
  about?.kind === 'hit' && about.hit.document.topic.kind === 'goal'

const isNearAlone = ({ document: { topic }, chance }: Hit): boolean =>
  chance > (topic.kind === 'small-talk' ? nearSmallTalk : thresholds.alike)

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
