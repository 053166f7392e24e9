/**
 * A setting: what it is without, how its text is read (null where it does not fit), and how what is allowed is told to the
 * person who runs the service.
 */
export interface Setting {
  readonly without: unknown
  readonly read: (text: string) => unknown
  readonly allowed: string
}

/** What the environment sets on both run times. A name that is absent or empty has its default. */
export const settings = {
  PUBLIC_URL: {
    without: undefined,
    read: originOf,
    allowed:
      'het adres waaronder bezoekers de dienst kennen, zonder pad, zoals https://infopunt.voorbeeld.be',
  },
  ALLOWED_ORIGINS: {
    without: '*',
    read: (text: string) => (text.trim() === '*' ? '*' : listOf(originOf, 1, 200)(text)),
    allowed:
      '* of een lijst van websites met https:// ervoor en zonder pad, zoals https://www.school.be, https://www.lsc.be',
  },
  RATE_LIMIT_PER_MINUTE: {
    without: 300,
    read: whole(0, 999_999),
    allowed: 'een geheel getal van 0 (geen grens) tot 999999',
  },
  ADMIN_SECRET: {
    without: undefined,
    read: (text: string) => (/^.{16,200}$/s.test(text) ? text : null),
    allowed: '16 tot 200 tekens',
  },
  LOG: {
    without: 'errors',
    read: (text: string) =>
      (['requests', 'errors', 'off'] as const).find((one) => one === text) ?? null,
    allowed: 'requests, errors of off',
  },
} as const satisfies Record<string, Setting>

export function whole(least: number, most: number) {
  return (text: string): number | null => {
    const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN
    return number >= least && number <= most ? number : null
  }
}

/** A list, parted by commas or spaces; null where one of them does not fit, or there are too few or too many. */
export function listOf(read: (text: string) => string | null, least: number, most: number) {
  return (text: string): readonly string[] | null => {
    const parts = text.split(/[\s,]+/).filter(Boolean)
    const found = parts.flatMap((part) => read(part) ?? [])
    return found.length === parts.length && parts.length >= least && parts.length <= most
      ? found
      : null
  }
}

function originOf(text: string): string | null {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null
  const isOrigin =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    !url.search &&
    !url.hash &&
    !url.username
  return isOrigin ? url.origin : null
}
