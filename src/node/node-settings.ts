import { isIP } from 'node:net'
import type { ConfigOf } from '../http/config.ts'
import { listOf, type Setting, settings, whole } from '../http/settings.ts'

/** What the environment sets on Node: what it sets everywhere, and what Cloudflare does by itself. */
export const nodeSettings = {
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
  ...settings,
  TRUST_PROXY: {
    without: [],
    read: listOf((text) => (isNetwork(text) ? text : null), 0, 100),
    allowed: 'een lijst van adressen of netwerken van de eigen proxy, zoals loopback of 10.0.0.0/8',
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
} as const satisfies Record<string, Setting>

export type NodeConfig = ConfigOf<typeof nodeSettings>

function matching(form: RegExp) {
  return (text: string): string | null => (form.test(text.trim()) ? text.trim() : null)
}

const bits: Readonly<Record<number, number>> = { 4: 32, 6: 128 }

/** `loopback`, an address, or a network as 10.0.0.0/8 or fd00::/8. */
function isNetwork(text: string): boolean {
  const [address = '', size = '0', ...more] = text.split('/')
  const most = address.includes('%') ? undefined : bits[isIP(address)]
  const isWhole = most !== undefined && more.length === 0 && whole(0, most)(size) !== null
  return text === 'loopback' || isWhole
}
