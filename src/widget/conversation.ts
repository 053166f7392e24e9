import type { ChecklistRequest, Choice, Input, KnownFact, Message, Turn } from './contract.ts'
import type { Failure } from './failure.ts'

/** One contribution to the conversation: the visitor's words, or a turn of the infopunt. */
export type Entry =
  | { readonly who: 'visitor'; readonly words: string }
  | { readonly who: 'infopunt'; readonly messages: readonly Message[] }

/** Everything that is shown, and what still has to reach the service. Plain data: it goes into sessionStorage as it is. */
export interface Conversation {
  readonly entries: readonly Entry[]
  /** Said but not answered, oldest first. An input leaves only when its answer is there: so nothing is lost. */
  readonly waiting: readonly Input[]
  readonly failure?: Failure
  readonly state?: string
  readonly choices: readonly Choice[]
  readonly facts: readonly KnownFact[]
  readonly checklist?: ChecklistRequest
}

export const EMPTY: Conversation = { entries: [], waiting: [], choices: [], facts: [] }

/** The visitor says something; without words it leaves no trace in what is shown. */
export function say(conversation: Conversation, input: Input, words = ''): Conversation {
  const entry: Entry[] = words ? [{ who: 'visitor', words }] : []
  const entries = [...conversation.entries, ...entry]
  return { ...withoutFailure(conversation), entries, waiting: [...conversation.waiting, input] }
}

/** The service answers the oldest input. */
export function hear({ entries, waiting }: Conversation, turn: Turn): Conversation {
  return {
    entries: [...entries, { who: 'infopunt', messages: turn.messages }],
    waiting: waiting.slice(1),
    state: turn.state,
    choices: turn.choices,
    facts: turn.facts,
    ...(turn.checklist && { checklist: turn.checklist }),
  }
}

/** The oldest input did not get through; it stays. */
export const fail = (conversation: Conversation, failure: Failure): Conversation => ({
  ...conversation,
  failure,
})

/** The visitor tries again. */
export function withoutFailure({ failure: _, ...rest }: Conversation): Conversation {
  return rest
}

/** The visitor takes back what did not get through: the conversation as it was after the last answer. */
export function withdraw(conversation: Conversation): Conversation {
  const last = conversation.entries.map((entry) => entry.who).lastIndexOf('infopunt')
  return {
    ...withoutFailure(conversation),
    entries: conversation.entries.slice(0, last + 1),
    waiting: [],
  }
}

/** The typed words that have not been answered. */
export const unsentWords = ({ waiting }: Conversation): string =>
  waiting.flatMap((input) => (input.type === 'text' ? [input.text] : [])).join('\n')

/** Is there a step to go back to? After the greeting alone there is none. */
export const canGoBack = ({ entries, facts }: Conversation): boolean =>
  facts.length > 0 || entries.filter((entry) => entry.who === 'infopunt').length > 1
