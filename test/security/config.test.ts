import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../../src/http/config.ts'
import { settings as shared } from '../../src/http/settings.ts'
import { nodeSettings as settings } from '../../src/node/node-settings.ts'

const faultOf = (environment: Record<string, string>): string => {
  try {
    readConfig(environment, settings)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
  }
  return ''
}

describe('settings', () => {
  it('have a default each', () => {
    expect(readConfig({}, settings)).toEqual({
      HOST: '127.0.0.1',
      PORT: 8787,
      ALLOWED_ORIGINS: '*',
      TRUST_PROXY: [],
      RATE_LIMIT_PER_MINUTE: 300,
      MAX_CONNECTIONS: 2000,
      LOG: 'errors',
    })
    const empty = Object.fromEntries(Object.keys(settings).map((name) => [name, '']))
    expect(readConfig(empty, settings)).toEqual(readConfig({}, settings))
  })

  it('of Node alone are not looked at elsewhere', () => {
    expect(readConfig({ PORT: 'x', TRUST_PROXY: 'x' }, shared)).toEqual(readConfig({}, shared))
  })

  it.each([
    ['PORT', '0', 0],
    ['PORT', '65535', 65_535],
    ['HOST', '::1', '::1'],
    ['PUBLIC_URL', 'https://infopunt.example/', 'https://infopunt.example'],
    ['ALLOWED_ORIGINS', 'https://a.be, http://b.be:8080', ['https://a.be', 'http://b.be:8080']],
    ['ALLOWED_ORIGINS', '*', '*'],
    ['TRUST_PROXY', 'loopback 10.0.0.0/8', ['loopback', '10.0.0.0/8']],
    ['TRUST_PROXY', '192.0.2.255,::1,fd00::/128', ['192.0.2.255', '::1', 'fd00::/128']],
    ['RATE_LIMIT_PER_MINUTE', '0', 0],
    ['LOG', 'requests', 'requests'],
  ] as const)('%s=%s', (name, given, expected) => {
    expect(readConfig({ [name]: given }, settings)[name]).toEqual(expected)
  })

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80a'],
    ['PORT', '8787.5'],
    ['HOST', 'a b'],
    ['PUBLIC_URL', 'infopunt.example'],
    ['PUBLIC_URL', 'https://infopunt.example/pad'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['ALLOWED_ORIGINS', 'www.lsc.be'],
    ['ALLOWED_ORIGINS', 'https://*.lsc.be/x'],
    ['ALLOWED_ORIGINS', "https://a.be; script-src 'unsafe-inline'"],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '10.0.0.256'],
    ['TRUST_PROXY', '10.0.0'],
    ['TRUST_PROXY', 'fd00::/129'],
    ['TRUST_PROXY', 'fd00::/8/8'],
    ['TRUST_PROXY', 'fd00::x'],
    ['TRUST_PROXY', 'fe80::1%eth0'],
    ['TRUST_PROXY', '10.0.0.0/'],
    ['RATE_LIMIT_PER_MINUTE', 'veel'],
    ['MAX_CONNECTIONS', '0'],
    ['MAX_CONNECTIONS', '65001'],
    ['LOG', 'debug'],
  ] as const)('%s=%s stops the start, with what was given and what is allowed', (name, given) => {
    const message = faultOf({ [name]: given })
    expect(message).toContain(`${name}: gegeven is ${JSON.stringify(given)}`)
    expect(message).toContain(settings[name].allowed)
  })

  it('are all looked at, and a secret is not shown', () => {
    const message = faultOf({ PORT: 'x', LOG: 'x', ADMIN_SECRET: 'te-kort-geheim' })
    expect(message.split('\n')).toHaveLength(4)
    expect(message).not.toContain('te-kort-geheim')
    expect(message).toContain('ADMIN_SECRET')
  })
})
