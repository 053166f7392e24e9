import type { Verdict } from '../verdict.ts'

/** The values that a person can answer with, or that they do not know. */
export type Answer = readonly string[] | 'onbekend'

export interface Edge {
  readonly answer: Answer
  /** Place of the node that the answer leads to. */
  readonly to: number
}

export interface Question {
  readonly kind: 'question'
  readonly fact: string
  readonly edges: readonly Edge[]
}

export interface Leaf {
  readonly kind: 'leaf'
  readonly verdict: Exclude<Verdict, { kind: 'open' }>
}

/** A dialogue as a directed graph without cycles: nodes are named by their place, and equal subtrees are one node. */
export interface Graph {
  readonly root: number
  readonly nodes: readonly (Question | Leaf)[]
}
