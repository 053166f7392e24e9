import { type ChatRequest, type ChatResponse, inputSchema } from '../../src/http/contract.ts'
import { chat, type Service } from '../../src/http/service.ts'
import type { Move } from './move.ts'

/** Walks a conversation and holds every turn against what must always be so. Throws with the request where it is not. */
export function walk(service: Service, centrum: string | undefined, moves: readonly Move[]): void {
  let turn = take(service, { ...(centrum && { centrum }), input: { type: 'start' } }, false)
  for (const [i, move] of moves.entries()) {
    const state = stateFor(move, turn.state)
    turn = take(
      service,
      { ...(centrum && { centrum }), state, input: inputFor(move, turn) },
      i % 5 === 0,
    )
  }
}

function take(service: Service, request: ChatRequest, twice: boolean): ChatResponse {
  const turn = chat(service, request)
  const fault =
    faultOf(turn) ??
    (twice && JSON.stringify(chat(service, request)) !== JSON.stringify(turn)
      ? 'not the same twice'
      : null)
  if (fault !== null)
    throw new Error(`${fault}: ${JSON.stringify(request)} → ${JSON.stringify(turn).slice(0, 600)}`)
  return turn
}

const ways = new Set(['question', 'clarify', 'referral', 'urgent'])

function faultOf({ state, messages, choices }: ChatResponse): string | null {
  if (state.length > 2048 || !/^v1\.[\w-]*$/.test(state))
    return `state of ${state.length} characters`
  if (messages.length === 0) return 'no message'
  if (messages.some(({ text, html }) => text.trim() === '' || html.trim() === ''))
    return 'an empty message'
  if (choices.length === 0 && !messages.some(({ kind }) => ways.has(kind))) return 'no way on'
  if (
    messages.some(
      ({ kind, sources }) => (kind === 'outcome' || kind === 'answer') && sources.length === 0,
    )
  )
    return 'no source'
  return null
}

function inputFor(move: Move, { choices, facts }: ChatResponse): ChatRequest['input'] {
  switch (move.kind) {
    case 'button':
      return {
        type: 'choice',
        id: choices[move.at % Math.max(1, choices.length)]?.id ?? 'geen-van-deze',
      }
    case 'change':
      return { type: 'change', fact: facts[move.at % Math.max(1, facts.length)]?.fact ?? 'verslag' }
    case 'text':
      return inputSchema.parse({ type: 'text', text: move.text.slice(0, 1000) })
    case 'start':
      return { type: 'start', topic: move.topic }
    case 'foreign-button':
      return { type: 'choice', id: move.id }
    case 'back':
    case 'restart':
      return { type: move.kind }
    default:
      return { type: 'text', text: 'type 9' }
  }
}

function stateFor(move: Move, state: string): string {
  switch (move.kind) {
    case 'damage': {
      const at = move.at % state.length
      return (state.slice(0, at) + move.to + state.slice(at + 1)).slice(0, 2048)
    }
    case 'cut':
      return state.slice(0, move.at % (state.length + 1))
    case 'forge':
      return move.state
    default:
      return state
  }
}
