/** What the environment sets, on both run times. A name that is absent or empty has its default. */

/** Per name: what it is without, how its text is read (null where it does not fit), and how what is allowed is told to the person who runs the service. */
export const settings = {
  HOST: {
    without: '127.0.0.1',
    read: matching(/^[\w.:-]{1,253}$/),
    allowed: 'een adres of naam om op te luisteren, zoals 127.0.0.1 of 0.0.0.0',
  },
  PORT: {
    without: 8787,
    read: whole(0, 65_535),
    allowed: 'een geheel getal van 0 tot 65535',
  },
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
  TRUST_PROXY: {
    without: [],
    read: listOf((text) => (isNetwork(text) ? text : null), 0, 100),
    allowed: 'een lijst van adressen of netwerken van de eigen proxy, zoals loopback of 10.0.0.0/8',
  },
  RATE_LIMIT_PER_MINUTE: {
    without: 300,
    read: whole(0, 999_999),
    allowed: 'een geheel getal van 0 (geen grens) tot 999999',
  },
  MAX_CONNECTIONS: {
    without: 2000,
    read: whole(1, 65_000),
    allowed: 'een geheel getal van 1 tot 65000',
  },
  COUNTERS_DB: {
    without: undefined,
    read: matching(/^.{0,1000}$/s),
    allowed: 'het pad van een bestand voor de tellingen',
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
} as const

function matching(form: RegExp) {
  return (text: string): string | null => (form.test(text.trim()) ? text.trim() : null)
}

function whole(least: number, most: number) {
  return (text: string): number | null => {
    const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN
    return number >= least && number <= most ? number : null
  }
}

/** A list, parted by commas or spaces; null where one of them does not fit, or there are too few or too many. */
function listOf(read: (text: string) => string | null, least: number, most: number) {
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

/** An address, or a network as 10.0.0.0/8 or fd00::/8. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const most = isIPv4(address) ? 32 : isIPv6(address) ? 128 : -1
  const fits = bits === undefined || (/^(?:0|[1-9]\d{0,2})$/.test(bits) && Number(bits) <= most)
  return text === 'loopback' || (most > 0 && more.length === 0 && fits)
}

const isIPv4 = (text: string): boolean =>
  /^(?:(?:25[0-5]|(?:2[0-4]|1\d|[1-9])?\d)(?:\.|$)){4}$/.test(text) && !text.endsWith('.')
const isIPv6 = (text: string): boolean =>
  /^[\da-f:.]+$/i.test(text) && URL.canParse(`http://[${text}]`)
