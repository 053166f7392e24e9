import type { ChatResponse, ChatRequest as Request } from '../http/contract.ts'

/**
 * What the widget exchanges with the service: the types of `POST /api/v1/chat` and `POST /api/v1/checklist`, under the names
 * that it uses. Types only, so that the widget carries no schema; the service validates.
 */

/** What a visitor did. The widget begins anew without asking the service. */
export type Input = Exclude<Request['input'], { type: 'restart' }>

export interface ChatRequest extends Omit<Request, 'input'> {
  readonly input: Input
}

export type Turn = ChatResponse
export type Message = Turn['messages'][number]
export type Choice = Turn['choices'][number]
/** What was understood of one fact. */
export type KnownFact = Turn['facts'][number]
/** Where something is written. `checkedOn` is a date as YYYY-MM-DD. */
export type Source = Message['sources'][number]
/** The same message twice: plain for a voice, HTML for the eye. */
export type Wording = Pick<Message, 'text' | 'html'>
/** What a decision table gave: passed on to the host page as it came. */
export type Decision = NonNullable<Turn['outcome']>
/** The facts that a checklist is made from. */
export type ChecklistRequest = NonNullable<Turn['checklist']>
