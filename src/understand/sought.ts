import type { Place } from '../dialogue/replay.ts'
import { ofTheCase } from '../facts/facts-of-a-case.ts'
import type { Knowledge } from '../knowledge.ts'
import type { FoundFact } from '../language/find-facts.ts'
import type { Term } from '../language/to-terms.ts'
import { type About, isAboutUs } from '../search/about.ts'
import { judge } from '../search/judge.ts'
import type { Sound } from '../search/sound.ts'
import { thresholds } from '../search/thresholds.ts'
import { topicKey } from '../search/topic.ts'
import type { Hit } from '../search/topic-index.ts'
import { countOurs } from './about-else.ts'
import { fitted, isForOther } from './fitted.ts'
import { isUnderWay, type Message } from './message.ts'
import { nearTo, nowhere } from './near-to.ts'
import type { Weighted } from './weighted.ts'

/** What the index found for a message, and what that is worth. */
export interface Sought {
  /** The terms of the message itself, and with them those of what was said before. */
  readonly own: readonly Term[]
  readonly terms: readonly Term[]
  readonly sound: Sound
  readonly ranked: readonly Hit[]
  readonly about: About
  /** How likely it is, from 0 to 1, that such words are about what is ours. */
  readonly ours: number
  /** It can do without what was said before. */
  readonly isClear: boolean
  /** The words of the message say too little to look for: nearly every subject has them. */
  readonly isScant: boolean
}

/** A message, its words as they weigh, and the facts of the case in it. */
interface Seeking {
  readonly message: Message
  readonly weights: Weighted
  readonly stated: readonly FoundFact[]
}

/** In the middle of a conversation small talk must be likelier than this: "ok dank u wel". */
const nearSmallTalk = 0.85
/** Of so many of the best hits one that is near makes a message clear without what was said before. */
const mostAlone = 3
/** So many subjects are looked at; the goal that can say it exactly is seldom the first of them. */
const searched = 16
/** … and so many more of what is near, those that the words fit best: a folder may have thousands. */
const mostNear = 64
/** "school" tells less than this, "type" more: how much words tell depends on how many subjects have them. */
const scant = 1.2
/** A longer message tells by its form too: "kan ik zeggen dat ik dat niet wil". */
const fewWords = 3
/** From so much on a question can do without what was said before. */
const ample = 3

/** Looks for a message in the light of what was said before, and sees whether it needed that. */
export function sought(seeking: Seeking, place: Place, knowledge: Knowledge): Sought {
  const { form, isBare, reading } = seeking.message
  const { terms, hits, ours, mass, ranked, sound, about } = look(seeking, place, knowledge)
  const isScant = mass < scant && reading.words.length - form.brief.size <= fewWords
  // What is nearly one of our questions needs nothing of what was said before; neither does a whole question of ours.
  const isWhole =
    !form.isFollowUp &&
    !isBare &&
    (mass >= ample || (form.isDefinition && !isScant)) &&
    isAboutUs(about)
  const isClear =
    seeking.weights.context.length === 0 || isWhole || hits.slice(0, mostAlone).some(isNearAlone)
  return { own: seeking.weights.own, terms, sound, ranked, about, ours, isClear, isScant }
}

function look(
  {
    message: { reading, form, namesNothing, deniesTold },
    weights: { own, context, isAlone, isReplaced },
    stated,
  }: Seeking,
  place: Place,
  knowledge: Knowledge,
) {
  const { reader } = knowledge
  // Whoever corrects a fact takes back no subject; neither does "wat is dat eigenlijk?".
  const isTakenBack =
    deniesTold ||
    (form.correcting.size > 0 &&
      !(form.isQuestion && namesNothing) &&
      !stated.some(({ fact }) => ofTheCase.has(fact)))
  // What names what it is after goes on from nothing.
  const near = isAlone ? nowhere : nearTo(place, isTakenBack, knowledge)
  const told = isAlone || isReplaced || deniesTold ? undefined : toldLast(place)
  const { hits, ours, mass, features } = reader.index(
    {
      terms: own,
      stems: reading.stems.slice(form.opening),
      context,
      told,
      also: near.subjects,
    },
    searched + Math.min(mostNear, near.subjects.length),
  )
  const terms = [...own, ...context]
  const isGoingOn = isUnderWay(place)
  const ranked = fitted(hits, stated, form, place, near, knowledge).filter(
    (hit) =>
      !isGoingOn ||
      hit.document.topic.kind !== 'small-talk' ||
      (isNearAlone(hit) && !form.isFollowUp),
  )
  const isByItself = form.opening === 0 && context.length === 0 && told === undefined
  const sound = reader.listen(
    reading,
    isByItself ? features : reader.featuresOf(reading.stems, terms),
  )
  const about = judge(ranked, {
    sound,
    facts: countOurs(stated),
    isOfCase: stated.some(({ fact }) => ofTheCase.has(fact)),
    ours,
    hasOurWord: form.isOurs,
    isUnderWay: isGoingOn,
    isInstead: place.retold > 0 || isTakenBack,
    isDefinition: form.isDefinition,
    isForeign: reading.language !== null,
  })
  const isKnown =
    !isGoingOn || own.length === 0 || own.some(({ term }) => reader.numbers.get(term) !== undefined)
  const heard: About = isKnown || stated.length > 0 ? forReader(about, place) : { kind: 'none' }
  return { terms, hits, ours, mass, ranked, sound, about: heard }
}

/** The key of what was told last. */
function toldLast({ topic, goal }: Place): string | undefined {
  if (topic !== null) return topicKey({ kind: 'article', id: topic })
  return goal === null ? undefined : topicKey({ kind: 'goal', id: goal })
}

/** What is written for somebody else may be the answer to what this reader asks; it is not offered besides. */
const forReader = (about: About, place: Place): About =>
  about.kind === 'hit'
    ? {
        ...about,
        others: about.others.filter(({ document }) => !isForOther(document, place.facts)),
      }
    : about

const isNearAlone = ({ document: { topic }, chance }: Hit): boolean =>
  chance > (topic.kind === 'small-talk' ? nearSmallTalk : thresholds.alike)
