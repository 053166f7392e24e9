import { notAllowed } from './allowed-licences.ts'
import { runtimePackages } from './runtime-packages.ts'

/** `npm run licences`: what the service is made of, under which licences. Ends with 1 where one is not allowed. */
const packages = runtimePackages(process.cwd())
for (const { name, version, licence } of packages)
  process.stdout.write(`${name.padEnd(32)} ${version.padEnd(10)} ${licence}\n`)

const refused = notAllowed(packages)
for (const { name, licence } of refused)
  process.stderr.write(`${name}: ${licence} is not in src/build/supply/allowed-licences.ts\n`)
process.exitCode = refused.length > 0 ? 1 : 0
