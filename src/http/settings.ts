import * as z from 'zod/mini'

/** What the environment sets, on both run times. A name that is absent or empty has its default. */

const text = z.string().check(z.trim())

/** A list, parted by commas or spaces. */
const list = z.pipe(
  text,
  z.transform((value: string) => value.split(/[\s,]+/).filter(Boolean)),
)

const origin = z.pipe(
  text.check(z.refine(isOrigin)),
  z.transform((value: string) => new URL(value).origin),
)
const address = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6(), z.literal('loopback')])

/** A whole number in at most so many digits. */
const whole = (digits: number, within: z.ZodMiniNumberFormat) =>
  z.pipe(z.pipe(text.check(z.regex(new RegExp(`^\\d{1,${digits}}$`))), z.transform(Number)), within)

/** Per name: what it accepts, what it is without, and how that is told to the person who runs the service. */
export const settings = {
  HOST: {
    schema: z._default(text.check(z.regex(/^[\w.:-]{1,253}$/)), '127.0.0.1'),
    allowed: 'een adres of naam om op te luisteren, zoals 127.0.0.1 of 0.0.0.0',
  },
  PORT: {
    schema: z._default(whole(5, z.int().check(z.lte(65_535))), 8787),
    allowed: 'een geheel getal van 0 tot 65535',
  },
  PUBLIC_URL: {
    schema: z.optional(origin),
    allowed:
      'het adres waaronder bezoekers de dienst kennen, zonder pad, zoals https://infopunt.voorbeeld.be',
  },
  ALLOWED_ORIGINS: {
    schema: z._default(
      z.union([
        z.pipe(text, z.literal('*')),
        z.pipe(list, z.array(origin).check(z.minLength(1), z.maxLength(200))),
      ]),
      '*',
    ),
    allowed:
      '* of een lijst van websites met https:// ervoor en zonder pad, zoals https://www.school.be, https://www.lsc.be',
  },
  TRUST_PROXY: {
    schema: z._default(z.pipe(list, z.array(address).check(z.maxLength(100))), []),
    allowed: 'een lijst van adressen of netwerken van de eigen proxy, zoals loopback of 10.0.0.0/8',
  },
  RATE_LIMIT_PER_MINUTE: {
    schema: z._default(whole(6, z.int()), 300),
    allowed: 'een geheel getal van 0 (geen grens) tot 999999',
  },
  MAX_CONNECTIONS: {
    schema: z._default(whole(5, z.int().check(z.gte(1), z.lte(65_000))), 2000),
    allowed: 'een geheel getal van 1 tot 65000',
  },
  COUNTERS_DB: {
    schema: z.optional(text.check(z.maxLength(1000))),
    allowed: 'het pad van een bestand voor de tellingen',
  },
  ADMIN_SECRET: {
    schema: z.optional(z.string().check(z.minLength(16), z.maxLength(200))),
    allowed: '16 tot 200 tekens',
  },
  LOG: {
    schema: z._default(z.enum(['requests', 'errors', 'off']), 'errors'),
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
