import { assemble } from '../../src/assemble.ts'
import type { ChatResponse } from '../../src/http/contract.ts'
import { chat } from '../../src/http/service.ts'

/** The real service on a fixed day. */
export const service = assemble(() => '2026-11-21')

interface Site {
  readonly centrum?: string
  readonly rol?: string
}

/** Holds a conversation: text is typed, `#id` presses that button. Gives every turn. */
export function talk(site: Site, ...messages: readonly string[]): readonly ChatResponse[] {
  const turns: ChatResponse[] = []
  for (const message of messages) {
    const state = turns.at(-1)?.state
    const input = message.startsWith('#')
      ? ({ type: 'choice', id: message.slice(1) } as const)
      : ({ type: 'text', text: message } as const)
    turns.push(chat(service, { ...site, ...(state && { state }), input }))
  }
  return turns
}

/** The last turn of a conversation. */
export function last(site: Site, ...messages: readonly string[]): ChatResponse {
  const turn = talk(site, ...messages).at(-1)
  if (!turn) throw new Error('a conversation needs a message')
  return turn
}

/** What a turn says, as one lower-case text. */
export const said = (turn: ChatResponse): string =>
  turn.messages.map(({ text }) => text.toLowerCase()).join('\n')

export const kinds = (turn: ChatResponse): readonly string[] =>
  turn.messages.map(({ kind }) => kind)
