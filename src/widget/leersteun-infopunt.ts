import { beginInfopunt } from './begin-infopunt.ts'
import { clear, close, type Infopunt, isVisitorActing, open } from './infopunt.ts'

/**
 * `<leersteun-infopunt centrum rol onderwerp weergave="knop|ingebed" positie="rechts|links" api>`.
 * Sends and stores nothing before the visitor acts. Events: see events.ts.
 */
export class LeersteunInfopunt extends HTMLElement {
  static readonly observedAttributes = ['centrum', 'weergave']
  /** Where the script came from; the default of `api`. Set where the element is defined. */
  static origin = ''

  #infopunt: Infopunt | undefined
  #end = new AbortController()
  readonly #root = this.attachShadow({ mode: 'open' })

  connectedCallback(): void {
    this.#end = new AbortController()
    this.#infopunt = beginInfopunt(this, this.#root, () => this.#api(), this.#end.signal)
  }

  disconnectedCallback(): void {
    if (this.#infopunt) close(this.#infopunt)
    this.#end.abort()
    this.#infopunt = undefined
    this.#root.replaceChildren()
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (!this.#infopunt || before === after) return
    this.disconnectedCallback()
    this.connectedCallback()
  }

  open(): void {
    if (this.#infopunt) open(this.#infopunt)
  }

  close(): void {
    if (this.#infopunt) close(this.#infopunt)
  }

  /** Opens the panel at a goal or an article; what was understood before stays. */
  start(topic: string): void {
    if (!this.#infopunt) return
    const { session } = this.#infopunt
    const hasBegun = session.conversation().entries.length > 0
    this.#infopunt.topic = topic
    open(this.#infopunt)
    if (hasBegun && isVisitorActing()) session.say({ type: 'start', topic })
  }

  /** Wipes the conversation, here and in the tab's storage. */
  clear(): void {
    if (this.#infopunt) clear(this.#infopunt)
  }

  #api(): string {
    const own = this.getAttribute('api')
    return own ? new URL(own, document.baseURI).href.replace(/\/$/, '') : LeersteunInfopunt.origin
  }
}
