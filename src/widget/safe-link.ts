const SAFE = ['http:', 'https:', 'mailto:', 'tel:']

/** The address of a link, made whole against the service's origin; null when it is not one to follow. */
export function safeLink(href: string, base: string): string | null {
  try {
    const url = new URL(href, base)
    return SAFE.includes(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
