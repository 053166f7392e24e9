import { type Config, ConfigError, readConfig } from '../http/config.ts'

/** The settings, or the end of the process with what is wrong with them. */
export function readConfigOrExit(environment: NodeJS.ProcessEnv): Config {
  try {
    return readConfig(environment)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(78)
  }
}
