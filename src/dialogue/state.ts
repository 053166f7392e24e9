import type { Narrowing } from '../content/fact.ts'
import type { Answers } from '../facts/apply-answers.ts'
import type { Foreign } from '../language/lexicon.ts'

/** What one turn added: facts narrowed or answered with "weet ik niet", facts asked again, what it was about. */
export interface Step {
  readonly facts?: Answers
  readonly widened?: readonly string[]
  /** Facts of which all values that are left hold, each of another pupil: they are answered one by one, and never asked. */
  readonly several?: readonly string[]
  /** The pupil that it tells of, of several: "mijn dochter". */
  readonly pupil?: string
  readonly goal?: string
  readonly topic?: string
  /** The centre of which the card was told. */
  readonly centre?: string
}

/** A conversation so far. Where it is follows from its steps; nothing points into a tree. */
export interface State {
  /** What the page says of its visitors: the centre on whose site it stands, the role it is meant for. */
  readonly preset: Narrowing
  readonly steps: readonly Step[]
  /** How many messages in a row were not understood. */
  readonly misses: number
  /** The urgent subject that stands: what is typed after it may still be about that. See after-alarm.ts. */
  readonly urgent?: string
  /** In how many turns in a row since then something else was answered. */
  readonly since?: number
  /** The subject of somebody else that was told the turn before. */
  readonly referred?: string
  /** The language in which was said last that the answers are in Dutch. */
  readonly language?: Foreign
  /** Reading or Dutch is difficult for this reader: answers are kept short. */
  readonly isPlain?: true
}

export const newState = (preset: Narrowing): State => ({ preset, steps: [], misses: 0 })
