import type { Setting, settings } from './settings.ts'

type Settings = Readonly<Record<string, Setting>>
export type ConfigOf<S extends Settings> = {
  readonly [Name in keyof S]: NonNullable<ReturnType<S[Name]['read']>> | S[Name]['without']
}
/** What holds on both run times. */
export type Config = ConfigOf<typeof settings>

/** Names whose value is never shown. */
const secret = new Set<string>(['ADMIN_SECRET'])

/** Thrown for an environment that does not fit. Every line gives the name, what was given and what is allowed. */
export class ConfigError extends Error {}

/** Reads the environment. Throws a ConfigError that names every value that does not fit; a secret is not shown. */
export function readConfig<S extends Settings>(
  environment: Readonly<Record<string, unknown>>,
  settings: S,
): ConfigOf<S> {
  const faults: string[] = []
  const values = Object.entries(settings).map(([name, { without, read, allowed }]) => {
    const given = environment[name]
    if (given === undefined || given === '') return [name, without]
    const value = typeof given === 'string' ? read(given) : null
    if (value !== null) return [name, value]
    const shown = secret.has(name)
      ? 'een waarde die niet past (niet getoond)'
      : JSON.stringify(String(given).slice(0, 100))
    faults.push(`${name}: gegeven is ${shown}, toegestaan is ${allowed}.`)
    return [name, without]
  })
  if (faults.length > 0)
    throw new ConfigError(`De instellingen kloppen niet.\n${faults.join('\n')}`)
  return Object.fromEntries(values) as ConfigOf<S>
}
