import { readFileSync } from 'node:fs'
import { assemble } from '../../src/assemble.ts'
import { mapValues } from '../../src/common/map-values.ts'
import { chat } from '../../src/http/service.ts'
import type { GrownFigures, GrownInputs } from './grown-figures.ts'
import { quantile } from './numbers.ts'

/** Runs as a process of its own, bundled with grown content: `node --expose-gc grown.mjs <inputs.json>`. Prints its GrownFigures. */
const sent = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as GrownInputs
const service = assemble(() => '2026-11-21')
for (const request of sent.typed.slice(0, 1)) chat(service, request)
const start = performance.now()

/** What the processor worked so far, in microseconds: other work on the machine disturbs that less than what the clock says. */
function worked(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** Microseconds a turn, of all but the first of five rounds. */
function timesOf(requests: GrownInputs['button']): GrownFigures['turns']['button'] {
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    for (const request of requests) {
      const since = worked()
      chat(service, request)
      if (round > 0) times.push(worked() - since)
    }
  }
  times.sort((a, b) => a - b)
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99) }
}

const turns = mapValues(sent, timesOf)
globalThis.gc?.()
const { rss, heapUsed, external } = process.memoryUsage()
const figures: GrownFigures = {
  start,
  turns,
  resident: rss / 2 ** 20,
  held: (heapUsed + external) / 2 ** 20,
}
process.stdout.write(JSON.stringify(figures))
