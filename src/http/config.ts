import type * as z from 'zod/mini'
import { settings } from './settings.ts'

type Settings = typeof settings
export type Config = { readonly [Name in keyof Settings]: z.output<Settings[Name]['schema']> }

/** Names whose value is never shown. */
const secret = new Set<string>(['ADMIN_SECRET'])

/** Thrown for an environment that does not fit. Every line gives the name, what was given and what is allowed. */
export class ConfigError extends Error {}

/** Reads the environment. Throws a ConfigError that names every value that does not fit; a secret is not shown. */
export function readConfig(environment: Readonly<Record<string, unknown>>): Config {
  const faults: string[] = []
  const read = Object.entries(settings).map(([name, { schema, allowed }]) => {
    const given = environment[name]
    const result = schema.safeParse(given === '' ? undefined : given)
    if (result.success) return [name, result.data] as const
    const shown = secret.has(name)
      ? 'een waarde die niet past (niet getoond)'
      : JSON.stringify(String(given).slice(0, 100))
    faults.push(`${name}: gegeven is ${shown}, toegestaan is ${allowed}.`)
    return [name, undefined] as const
  })
  if (faults.length > 0)
    throw new ConfigError(`De instellingen kloppen niet.\n${faults.join('\n')}`)
  return Object.fromEntries(read) as Config
}
