import { make } from './make.ts'

let region: HTMLElement | undefined

/**
 * The one live region of the page. It is a child of the element that the visitor is in, in the light DOM, because screen
 * readers follow that best, and inside the open dialog, because everything outside a modal one is silent.
 * It must stand there before it speaks: call this when the visitor comes in.
 */
export function claimAnnouncer(host: HTMLElement): void {
  region ??= make('div', { role: 'status', slot: 'announcer', lang: 'nl', dir: 'ltr' })
  if (region.parentNode !== host) {
    region.textContent = ''
    host.append(region)
  }
}

/** Says it once: empty first, so that the same words are heard again. */
export function announce(host: HTMLElement, words: string): void {
  claimAnnouncer(host)
  if (region) region.textContent = ''
  if (region && words) region.textContent = words
}
