import type { Turn } from './contract.ts'

/** A turn from a body of the service; null when it is none (a proxy's page, half an answer). */
export function readTurn(text: string): Turn | null {
  try {
    const turn = JSON.parse(text)
    const isTurn =
      [turn.messages, turn.choices, turn.facts].every(Array.isArray) &&
      typeof turn.state === 'string'
    return isTurn ? turn : null
  } catch {
    return null
  }
}
