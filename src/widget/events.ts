import type { Decision, Message } from './contract.ts'
import type { Failure } from './failure.ts'

/** What the element tells the host page, each as `leersteun-infopunt:<name>`. Never what a visitor typed. */
export interface InfopuntEvents {
  open: null
  close: null
  /** A turn came: the kinds of its messages, and the topics that it answered. */
  answer: { kinds: Message['kind'][]; topics: string[] }
  /** A decision was reached. */
  outcome: Decision
  error: Failure
}

export function emit<Name extends keyof InfopuntEvents>(
  host: HTMLElement,
  name: Name,
  detail: InfopuntEvents[Name],
): void {
  host.dispatchEvent(
    new CustomEvent(`leersteun-infopunt:${name}`, { detail, bubbles: true, composed: true }),
  )
}

type EventMap = {
  [Name in keyof InfopuntEvents as `leersteun-infopunt:${Name}`]: CustomEvent<InfopuntEvents[Name]>
}

declare global {
  interface HTMLElementEventMap extends EventMap {}
}
