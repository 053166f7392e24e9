import { settings } from './settings.ts'

type Settings = typeof settings
export type Config = {
  readonly [Name in keyof Settings]:
    | NonNullable<ReturnType<Settings[Name]['read']>>
    | Settings[Name]['without']
}

/** Names whose value is never shown. */
const secret = new Set<string>(['ADMIN_SECRET'])

/** Thrown for an environment that does not fit. Every line gives the name, what was given and what is allowed. */
export class ConfigError extends Error {}

/** Reads the environment. Throws a ConfigError that names every value that does not fit; a secret is not shown. */
export function readConfig(environment: Readonly<Record<string, unknown>>): Config {
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
  return Object.fromEntries(values) as Config
}
