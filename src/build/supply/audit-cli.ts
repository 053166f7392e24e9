import { spawnSync } from 'node:child_process'
import { readAudit } from './read-audit.ts'

/**
 * `npm run audit`: asks the registry for known faults in the run-time packages. Ends with 1 where there are any. A registry
 * that offers no audit is said aloud and is no failure: it is no fault of ours, and nothing was found.
 */
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  maxBuffer: 64 * 2 ** 20,
})
const audit = readAudit(stdout ?? '')
switch (audit.kind) {
  case 'clean':
    process.stdout.write('audit: no known faults in the run-time packages\n')
    break
  case 'not-offered':
    process.stdout.write(
      `audit: NOT CHECKED, this registry offers no audit (${audit.why}). Run it where one does.\n`,
    )
    break
  case 'faults':
    process.stderr.write(`audit: known faults\n${audit.faults.join('\n')}\n`)
    process.exitCode = 1
}
