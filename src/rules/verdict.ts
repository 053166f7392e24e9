import type { Exclusion, Row } from '../content/table.ts'

/** A row that decided, and those of its conditions' facts that are narrowed in what is known. */
export interface Because {
  readonly row: Row
  readonly facts: readonly string[]
}

/** Every possible combination gives the outcome of `row`; `cautious`: it is the last row, taken because nobody knows more. */
export interface Decided {
  readonly kind: 'decided'
  readonly row: Row
  readonly because: readonly Because[]
  readonly cautious: boolean
}

/**
 * An answer can still change the end: `ask` is the first of `candidates`, the facts of which some value leads elsewhere
 * while those answered with "weet ik niet" stay unknown.
 */
export interface Open {
  readonly kind: 'open'
  readonly ask: string
  readonly candidates: readonly string[]
}

/** Values of an unknown fact that lead to one outcome. */
export interface Branch {
  readonly values: readonly string[]
  readonly row: Row
}

/** Only a fact that the person does not know can change the outcome: what it would lead to. */
export interface Depends {
  readonly kind: 'depends'
  readonly on: readonly { readonly fact: string; readonly branches: readonly Branch[] }[]
  readonly because: readonly Because[]
}

/** What is known cannot go together. */
export interface Contradiction {
  readonly kind: 'contradiction'
  readonly exclusion: Exclusion
}

/** What a table says of a case: plain data, no words. */
export type Verdict = Decided | Open | Depends | Contradiction
