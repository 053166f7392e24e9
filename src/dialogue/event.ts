import type { CommandId } from '../language/find-command.ts'
import type { FoundFact } from '../language/find-facts.ts'
import type { Heeded } from '../language/find-heed.ts'
import type { Foreign } from '../language/lexicon.ts'
import type { Answer } from '../language/read-answer.ts'
import type { About } from '../search/about.ts'
import type { Topic } from '../search/topic.ts'
import type { UnderAlarm } from './after-alarm.ts'
import type { Choice } from './choice.ts'
import type { Asked } from './part.ts'
import type { Place } from './replay.ts'

/** What a visitor did. */
export type Event =
  | { readonly kind: 'start'; readonly topic: Topic | null }
  | Typed
  | { readonly kind: 'chose'; readonly choice: Choice }

/** A typed message as it was read, in the order in which it is interpreted. */
export interface Typed extends Manner {
  readonly kind: 'typed'
  /** Where the conversation was, and the fact that was asked there, if any: it was read in the light of these. */
  readonly place: Place
  readonly open: string | null
  readonly urgent: string | null
  readonly underAlarm: UnderAlarm
  readonly besides: SaidBesides
  /** Says nothing that we can read, in so many words that it may be another language. */
  readonly isStrange: boolean
  readonly command: CommandId | null
  /** To the question that was open. */
  readonly answer: Answer
  readonly facts: readonly FoundFact[]
  /** The pupil that it is about, of those that people tell of beside each other. */
  readonly pupil: string | null
  /** It tells of several pupils at once. */
  readonly isOfSeveral: boolean
  /** Entries of taal/opgelet.yaml: what to say before the answer. */
  readonly heed: readonly Heeded[]
  /** The language that it is in, where that is another than Dutch. */
  readonly language: Foreign | null
  readonly about: About
  /** Asked in the same message, as a question of its own. */
  readonly alsoAsked: readonly Topic[]
  /** Is nearly one of our questions, whatever its form. */
  readonly isNear: boolean
  /** Names facts and nothing else: "en in het secundair?". */
  readonly isBare: boolean
  /** Names another value of what the title of the last answer names: "en iac?" after "Wat is een OV4-verslag?". */
  readonly isReplaced: boolean
  /** Has no words of its own to go by: "en dan?", "mag dat zomaar?". */
  readonly isWordless: boolean
  /** Its own words, without what was said before. */
  readonly asked: Asked
}

/** How a message is put. */
export interface Manner {
  /** Has the form of a question, so it is more than an answer. */
  readonly isQuestion: boolean
  /** Goes on from what was said before: "en als het een IAC is?". */
  readonly isFollowUp: boolean
  /** Takes back what was said before. */
  readonly isCorrection: boolean
  /** Is about another pupil than before. */
  readonly isOfAnother: boolean
  /** Asks what something means: "wat is dat?". */
  readonly isDefinition: boolean
  /** Asks for few words: "in drie zinnen". */
  readonly isBrief: boolean
  /** Says that reading or Dutch is difficult for them. */
  readonly readsHard: boolean
  /** Wants to hear yes or no, which we seldom know for one pupil. */
  readonly isYesOrNo: boolean
}

/** What a message says besides what it tells and asks. */
export interface SaidBesides {
  /** That we were no help: the small talk about that. */
  readonly complaint: Topic | null
  /** That what was asked is not known. */
  readonly knowsNot: boolean
  /** The message says more than this, and all else of it is read from the rest alone. */
  readonly isMore: boolean
}
