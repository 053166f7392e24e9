import type { ChatRequest } from '../../src/http/contract.ts'

/** A copy of the project with more articles, built. */
export interface Grown {
  readonly factor: number
  readonly articles: number
  /** The bundled entry. */
  readonly file: string
  /** Size of the compiled content and its index, in MB. */
  readonly compiled: number
  readonly buildSeconds: number
}

/** `followUp`: typed after something was told, when what is near to that is looked at too. */
export const turnKinds = ['button', 'typed', 'followUp'] as const
export type TurnKind = (typeof turnKinds)[number]
export type GrownInputs = Readonly<Record<TurnKind, readonly ChatRequest[]>>

/** What one process over content of some size needed. */
export interface GrownFigures {
  /** From the start of the process to its first answer to a typed question, in milliseconds. */
  readonly start: number
  /** The median turn and the 99th of a hundred, in microseconds of the processor. */
  readonly turns: Readonly<Record<TurnKind, { readonly median: number; readonly p99: number }>>
  /** Memory of the process, and what of it is in use after a collection, in MB. */
  readonly resident: number
  readonly held: number
}
