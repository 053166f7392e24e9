import { apiOrigin } from './api-origin.ts'
import { LeersteunInfopunt } from './leersteun-infopunt.ts'

declare global {
  interface HTMLElementTagNameMap {
    'leersteun-infopunt': LeersteunInfopunt
  }
}

const NAME = 'leersteun-infopunt'

// The page may load the script twice, or two versions of it: the first stays.
if (!customElements.get(NAME)) {
  const script = document.currentScript
  const address = script instanceof HTMLScriptElement ? script.src : undefined
  LeersteunInfopunt.origin = apiOrigin(address, new Error().stack, location.href)
  customElements.define(NAME, LeersteunInfopunt)
}
