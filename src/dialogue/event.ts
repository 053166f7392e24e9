import type { CommandId } from '../language/find-command.ts'
import type { FoundFact } from '../language/find-facts.ts'
import type { Heeded } from '../language/find-heed.ts'
import type { Foreign } from '../language/lexicon.ts'
import type { Answer } from '../language/read-answer.ts'
import type { About } from '../search/about.ts'
import type { Topic } from '../search/topic.ts'
import type { Choice } from './choice.ts'
import type { Asked } from './part.ts'
import type { Place } from './replay.ts'

/** A typed message as it was read, in the order in which it is interpreted. */
export interface Typed {
  readonly kind: 'typed'
  /** Where the conversation was, and the fact that was asked there, if any: it was read in the light of these. */
  readonly place: Place
  readonly open: string | null
  readonly urgent: string | null
  /** So short, or so little ours, that after an urgent message it is still about that. */
  readonly isAside: boolean
  /** Is in form and words nearly one of our questions. */
  readonly isOurQuestion: boolean
  /** Asks something with words of ours, or after it says that nobody is in danger: "kan leersteun haar helpen". */
  readonly asksUs: boolean
  /** Has a word of nobody but us: "uit de leersteun bedoel ik". */
  readonly namesUs: boolean
  /** Asks whom to turn to, or what to do. */
  readonly asksWhom: boolean
  /** Says that nobody answers, or asks us to call or to stay. */
  readonly callsUs: boolean
  /** Somebody who writes about a pupil asks what to do, and says that there is no danger or that there is help for it. */
  readonly isWatched: boolean
  /** Says nothing that we can read, in so many words that it may be another language. */
  readonly isStrange: boolean
  /** Whatever else it says, it also tells or asks something that we know an answer to. */
  readonly isOursToo: boolean
  readonly command: CommandId | null
  /** To the question that was open. */
  readonly answer: Answer
  readonly facts: readonly FoundFact[]
  /** Entries of taal/opgelet.yaml: what to say before the answer. */
  readonly heed: readonly Heeded[]
  /** The language that it is in, where that is another than Dutch. */
  readonly language: Foreign | null
  readonly about: About
  /** Its own words, without what was said before. */
  readonly asked: Asked
  /** Is nearly one of our questions, whatever its form. */
  readonly isNear: boolean
  /** Has the form of a question, so it is more than an answer. */
  readonly isQuestion: boolean
  /** Goes on from what was said before: "en als het een IAC is?". */
  readonly isFollowUp: boolean
  /** Takes back what was said before. */
  readonly isCorrection: boolean
  /** Names facts and nothing else: "en in het secundair?". */
  readonly isBare: boolean
  /** Names another value of what the title of the last answer names: "en iac?" after "Wat is een OV4-verslag?". */
  readonly isReplaced: boolean
  /** Asks for few words: "in drie zinnen". */
  readonly isBrief: boolean
  /** Wants to hear yes or no, which we seldom know for one pupil. */
  readonly isYesOrNo: boolean
  /** Asks what something means: "wat is dat?". */
  readonly isDefinition: boolean
  /** Has no words of its own to go by: "en dan?", "mag dat zomaar?". */
  readonly isWordless: boolean
  /** Says that we were no help: the small talk about that. */
  readonly complaint: Topic | null
  /** Says in passing that what was asked is not known. */
  readonly knowsNot: boolean
  /** Says more than that, and all else here is read from the rest alone. */
  readonly isMore: boolean
}

/** What a visitor did. */
export type Event =
  | { readonly kind: 'start'; readonly topic: Topic | null }
  | Typed
  | { readonly kind: 'chose'; readonly choice: Choice }
  | { readonly kind: 'change'; readonly fact: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'restart' }
  /** Nothing that can be acted on: where the conversation is, is said again. */
  | { readonly kind: 'again' }
