import * as z from 'zod'

/** What the environment sets, on both run times. A name that is absent or empty has its default. */

const text = z.string().trim()

/** A list, parted by commas or spaces. */
const list = text.transform((value) => value.split(/[\s,]+/).filter(Boolean))

const origin = text.refine(isOrigin).transform((value) => new URL(value).origin)
const address = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6(), z.literal('loopback')])

/** Per name: what it accepts, what it is without, and how that is told to the person who runs the service. */
export const settings = {
  HOST: {
    schema: text.regex(/^[\w.:-]{1,253}$/).default('127.0.0.1'),
    allowed: 'een adres of naam om op te luisteren, zoals 127.0.0.1 of 0.0.0.0',
  },
  PORT: {
    schema: text
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.int().max(65_535))
      .default(8787),
    allowed: 'een geheel getal van 0 tot 65535',
  },
  PUBLIC_URL: {
    schema: origin.optional(),
    allowed:
      'het adres waaronder bezoekers de dienst kennen, zonder pad, zoals https://infopunt.voorbeeld.be',
  },
  ALLOWED_ORIGINS: {
    schema: z
      .union([
        text.regex(/^\*$/).transform(() => '*' as const),
        list.pipe(z.array(origin).min(1).max(200)),
      ])
      .default('*'),
    allowed:
      '* of een lijst van websites met https:// ervoor en zonder pad, zoals https://www.school.be, https://www.lsc.be',
  },
  TRUST_PROXY: {
    schema: list.pipe(z.array(address).max(100)).default([]),
    allowed: 'een lijst van adressen of netwerken van de eigen proxy, zoals loopback of 10.0.0.0/8',
  },
  RATE_LIMIT_PER_MINUTE: {
    schema: text
      .regex(/^\d{1,6}$/)
      .transform(Number)
      .default(300),
    allowed: 'een geheel getal van 0 (geen grens) tot 999999',
  },
  MAX_CONNECTIONS: {
    schema: text
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.int().min(1).max(65_000))
      .default(2000),
    allowed: 'een geheel getal van 1 tot 65000',
  },
  COUNTERS_DB: {
    schema: text.max(1000).optional(),
    allowed: 'het pad van een bestand voor de tellingen',
  },
  ADMIN_SECRET: {
    schema: z.string().min(16).max(200).optional(),
    allowed: '16 tot 200 tekens',
  },
  LOG: {
    schema: z.enum(['requests', 'errors', 'off']).default('errors'),
    allowed: 'requests, errors of off',
  },
} as const

function isOrigin(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    !url.search &&
    !url.hash &&
    !url.username
  )
}
