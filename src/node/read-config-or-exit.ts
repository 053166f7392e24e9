import { ConfigError, readConfig } from '../http/config.ts'
import { type NodeConfig, nodeSettings } from './node-settings.ts'

/** The settings, or the end of the process with what is wrong with them. */
export function readConfigOrExit(environment: NodeJS.ProcessEnv): NodeConfig {
  try {
    return readConfig(environment, nodeSettings)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(78)
  }
}
