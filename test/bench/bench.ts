import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { assemble } from '../../src/assemble.ts'
import { bundle } from '../../src/build/bundle.ts'
import { loadVoices } from '../evaluation/evaluation-case.ts'
import { startNode } from '../runtime/start-node.ts'
import { startWorkerd } from '../runtime/start-workerd.ts'
import type { Started } from '../runtime/started.ts'
import { browserSection } from './browser-section.ts'
import { asTyped, inputs } from './inputs.ts'
import { connectionCounts, evenOut, measureLoad } from './measure-load.ts'
import { measureFirstQuestion, measureStart } from './measure-start.ts'
import { measureTurns, warmUp } from './measure-turns.ts'
import { median, quantile, shuffled } from './numbers.ts'

/**
 * Prints how fast it is, in at most three minutes: `npm run bench`. Absolute times swing with what else the machine does;
 * judge by the ratios, which come from rounds side by side.
 */
const say = (line = ''): void => {
  process.stdout.write(`${line}\n`)
}
const ms = (number: number): string => number.toFixed(number < 10 ? 2 : 0)

mkdirSync('dist', { recursive: true })
const folder = mkdtempSync(`${process.cwd()}/dist/bench-`)
const { node, worker, bytes, assets } = await bundle(process.cwd(), folder)
const bare = { node: `${folder}/bare-node.mjs`, worker: `${folder}/bare-worker.mjs` }
await build({
  entryPoints: ['test/bench/bare-node.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  outfile: bare.node,
})
await build({
  entryPoints: ['test/bench/bare-worker.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  outfile: bare.worker,
})

const service = assemble(() => '2026-11-21')
const sent = inputs(service)

try {
  size()
  await inProcess()
  await starts()
  await runTime('Node', startNode, node, bare.node)
  await runTime('workerd', startWorkerd, worker, bare.worker)
  await browserSection(node, say)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function size(): void {
  // As wrangler counts: all modules of the upload together.
  const upload = Buffer.concat([readFileSync(worker), readFileSync(bytes)])
  say(`worker bundle: ${upload.length} bytes, ${gzipSync(upload, { level: 9 }).length} gzip`)
  for (const file of readdirSync(assets))
    say(`beside it, for typed messages: ${statSync(`${assets}/${file}`).size} bytes`)
}

async function inProcess(): Promise<void> {
  say('\nin process, as bundled, µs a turn    median      p99')
  const typed = [...sent.typed, ...loadVoices().map(({ q }) => asTyped(q))]
  for (const [kind, requests] of Object.entries({
    button: sent.button,
    typed: shuffled(typed, 0),
  })) {
    const { first, steady } = await measureTurns(folder, requests)
    for (const [name, times] of [
      [`${kind}, the first ${first.length}`, first],
      [`${kind}, warm, ${steady.length}`, steady],
    ] as const)
      say(`  ${name.padEnd(30)} ${us(times, 0.5)} ${us(times, 0.99)}`)
    say(`    of ${requests.length} different ones, ${warmUp} to warm up`)
  }
}

function us(times: readonly number[], share: number): string {
  return quantile(times, share).toFixed(0).padStart(8)
}

async function starts(): Promise<void> {
  say('\nstart to first answer, ms         ours   empty Hono   more   (median of 7, side by side)')
  const [question] = sent.typed
  const firsts = { greeting: { input: { type: 'start' } }, typed: question } as const
  for (const [name, start, files] of [
    ['Node', startNode, [node, bare.node]],
    ['workerd', startWorkerd, [worker, bare.worker]],
  ] as const) {
    for (const [first, request] of Object.entries(firsts)) {
      const { ours, empty } = await measureStart(start, files[0], files[1], request)
      for (const kind of ['wall', 'cpu'] as const) {
        const [own, bareTime] = [ours, empty].map((times) =>
          median(times.map((time) => time[kind])),
        )
        say(
          `  ${`${name}, ${first}, ${kind}`.padEnd(26)} ${ms(own ?? 0).padStart(8)} ${ms(bareTime ?? 0).padStart(12)} ${ms((own ?? 0) - (bareTime ?? 0)).padStart(6)}`,
        )
      }
    }
    const waited = await measureFirstQuestion(start, files[0], question)
    say(`  ${`${name}, typed after the greeting`.padEnd(34)} ${ms(waited)}`)
  }
}

async function runTime(
  name: string,
  start: (file: string) => Promise<Started>,
  file: string,
  bareFile: string,
): Promise<void> {
  const ours = await start(file)
  const empty = await start(bareFile)
  try {
    say(
      `\n${name}, against a bare Hono JSON echo     ratio   per second   p50 ms   p99 ms   p99/echo`,
    )
    const before = [ours, empty].map(memoryOf)
    for (const connections of connectionCounts) {
      for (const row of await measureLoad(ours, empty, sent, connections)) {
        say(
          `  ${String(connections).padStart(3)} connections, ${row.name.padEnd(14)} ${row.ratio.toFixed(2).padStart(9)} ${row.perSecond.toFixed(0).padStart(12)} ${ms(row.p50).padStart(8)} ${ms(row.p99).padStart(8)} ${row.p99Ratio.toFixed(2).padStart(8)}`,
        )
      }
    }
    await evenOut(empty, sent)
    const after = [ours, empty].map(memoryOf)
    say(`  memory: ${before[0]} MB before, ${after[0]} MB after`)
    say(`  of the echo, after as many requests: ${before[1]} MB before, ${after[1]} MB after`)
  } finally {
    await Promise.all([ours.stop(), empty.stop()])
  }
}

/** Resident memory of a process, in MB. */
function memoryOf({ pid }: Started): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes ?? Number.NaN) / 1024)
}
