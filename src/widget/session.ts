import type { ChatRequest, Input, Turn } from './contract.ts'
import {
  type Conversation,
  EMPTY,
  fail,
  hear,
  say,
  unsentWords,
  withdraw,
  withoutFailure,
} from './conversation.ts'
import type { Failure } from './failure.ts'
import type { Reply } from './post.ts'
import { readTurn } from './read-turn.ts'

export type Change =
  | { readonly kind: 'said' | 'cleared' | 'withdrawn' }
  | { readonly kind: 'heard'; readonly turn: Turn }
  | { readonly kind: 'failed'; readonly failure: Failure }

export interface Session {
  readonly conversation: () => Conversation
  say(input: Input, words?: string): void
  retry(): void
  /** Takes back what did not get through; gives the words that were typed. */
  withdraw(): string
  clear(): void
  /** Stops sending; what was under way counts as not having got through. */
  pause(): void
}

export interface SessionOptions {
  readonly from: Conversation
  readonly send: (request: ChatRequest, signal: AbortSignal) => Promise<Reply>
  readonly changed: (change: Change) => void
}

/** A reload came in between: what was under way is offered again. */
const INTERRUPTED: Failure = { reason: 'down', status: 0 }

interface Line extends Omit<SessionOptions, 'from'> {
  conversation: Conversation
  sending: AbortController | null
}

function become(line: Line, next: Conversation, change: Change): void {
  line.conversation = next
  line.changed(change)
}

/** Brings what is waiting to the service, one input after the other, until one fails or none is left. */
async function deliver(line: Line): Promise<void> {
  if (line.sending) return
  const sending = new AbortController()
  line.sending = sending
  for (let input = next(line); input; input = next(line)) {
    const { state } = line.conversation
    const reply = await line.send({ ...(state && { state }), input }, sending.signal)
    if (sending.signal.aborted) return
    answered(line, reply)
  }
  line.sending = null
}

const next = ({ conversation: { failure, waiting } }: Line): Input | undefined =>
  failure ? undefined : waiting[0]

function answered(line: Line, reply: Reply): void {
  const turn = reply.ok ? readTurn(reply.text) : null
  const failure: Failure = reply.ok ? { reason: 'down', status: 200 } : reply.failure
  if (turn) become(line, hear(line.conversation, turn), { kind: 'heard', turn })
  else become(line, fail(line.conversation, failure), { kind: 'failed', failure })
}

function pause(line: Line): void {
  line.sending?.abort()
  line.sending = null
}

/** Holds one conversation. */
export function createSession({ from, send, changed }: SessionOptions): Session {
  const conversation = from.waiting.length > 0 ? fail(from, from.failure ?? INTERRUPTED) : from
  const line: Line = { conversation, sending: null, send, changed }
  return {
    conversation: () => line.conversation,
    say(input, words) {
      become(line, say(line.conversation, input, words), { kind: 'said' })
      void deliver(line)
    },
    retry() {
      become(line, withoutFailure(line.conversation), { kind: 'said' })
      void deliver(line)
    },
    withdraw() {
      const words = unsentWords(line.conversation)
      become(line, withdraw(line.conversation), { kind: 'withdrawn' })
      return words
    },
    clear() {
      pause(line)
      become(line, EMPTY, { kind: 'cleared' })
    },
    pause: () => pause(line),
  }
}
