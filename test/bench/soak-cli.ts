import { assemble } from '../../src/assemble.ts'
import { mixedRequests } from './mixed-requests.ts'
import { soak } from './soak.ts'

/**
 * `npm run soak -- 1000000`: so many turns through the Node service as it ships, a third typed, then a SIGTERM under load. Prints
 * memory on the way. A million takes a quarter of an hour; without a number it is a hundred thousand.
 */
const turns = Number(process.argv[2] ?? 100_000)
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
const mb = (size = Number.NaN): string => `${size.toFixed(0)} MB`

const { steps, idle, peak, seconds, exit } = await soak('dist/node.mjs', {
  requests: mixedRequests(assemble(() => '2026-11-21')),
  turns,
  seconds: 3600,
  connections: 32,
  onStep: (done, memory) => say(`  ${String(done).padStart(9)} turns ${mb(memory).padStart(8)}`),
})
const halfway = steps[Math.floor((steps.length - 1) / 2)]
say(`${turns} turns in ${seconds.toFixed(0)} s, ${(turns / seconds).toFixed(0)} a second`)
say(
  `memory: ${mb(idle)} at the start, ${mb(steps[0])} warm, ${mb(halfway)} halfway, ${mb(steps.at(-1))} after`,
)
say(`the most it ever was: ${mb(peak)} (goal: under 150); exit code after SIGTERM: ${exit}`)
