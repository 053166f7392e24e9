import { readFileSync } from 'node:fs'
import { assemble } from '../../src/assemble.ts'
import { chat } from '../../src/http/service.ts'
import type { GrownFigures } from './grown-figures.ts'
import type { Inputs } from './inputs.ts'
import { median } from './numbers.ts'

/** Runs as a process of its own, bundled with grown content: `node --expose-gc grown.mjs <inputs.json>`. Prints its GrownFigures. */
const { button, typed } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Inputs
const service = assemble(() => '2026-11-21')
for (const request of typed.slice(0, 1)) chat(service, request)
const start = performance.now()

/** Microseconds a turn, the median of all but the first of five rounds. */
function timeOf(requests: Inputs['button']): number {
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    for (const request of requests) {
      const since = performance.now()
      chat(service, request)
      if (round > 0) times.push((performance.now() - since) * 1000)
    }
  }
  return median(times)
}

const turns = { button: timeOf(button), typed: timeOf(typed) }
globalThis.gc?.()
const { rss, heapUsed, external } = process.memoryUsage()
const figures: GrownFigures = {
  start,
  ...turns,
  resident: rss / 2 ** 20,
  held: (heapUsed + external) / 2 ** 20,
}
process.stdout.write(JSON.stringify(figures))
