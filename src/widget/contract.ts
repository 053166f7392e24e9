/**
 * What the widget exchanges with the service: the types of `POST /api/v1/chat` and `POST /api/v1/checklist`.
 * Types only, so that the widget carries no schema; the service validates.
 */

/** What a visitor did. */
export type Input =
  | { readonly type: 'start'; readonly topic?: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'choice'; readonly id: string }
  | { readonly type: 'change'; readonly fact: string }
  | { readonly type: 'back' }

export interface ChatRequest {
  readonly centrum?: string
  readonly rol?: string
  readonly state?: string
  readonly input: Input
}

/** Where something is written. `checkedOn` is a date as YYYY-MM-DD. */
export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly url?: string
  readonly checkedOn: string
}

/** The same message twice: plain for a voice, HTML for the eye. */
export interface Wording {
  readonly text: string
  readonly html: string
}

export interface Message extends Wording {
  readonly kind:
    | 'greeting'
    | 'understood'
    | 'answer'
    | 'question'
    | 'outcome'
    | 'clarify'
    | 'referral'
    | 'urgent'
    | 'notice'
  readonly topic?: string
  readonly sources?: readonly Source[]
  /** A shorter, simpler version, where the content has one. */
  readonly simple?: Wording
}

export interface Choice {
  readonly id: string
  readonly label: string
  readonly hint?: string
}

/** What was understood of one fact. */
export interface KnownFact {
  readonly fact: string
  readonly label: string
  readonly values: readonly string[]
  readonly valueLabel: string
}

/** The facts that a checklist is made from. */
export interface ChecklistRequest {
  readonly facts: Readonly<Record<string, unknown>>
}

export interface Turn {
  readonly state: string
  readonly messages: readonly Message[]
  readonly choices: readonly Choice[]
  readonly facts: readonly KnownFact[]
  /** The Decision of this turn, passed on to the host page as it came. */
  readonly outcome?: Readonly<Record<string, unknown>>
  readonly checklist?: ChecklistRequest
}
