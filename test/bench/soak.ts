import { readFileSync } from 'node:fs'
import { startNode } from '../runtime/start-node.ts'
import type { Started } from '../runtime/started.ts'
import { load } from './load.ts'

/** What a service did under load for a while. Memory in MB. */
export interface Soaked {
  readonly turns: number
  readonly seconds: number
  /** Resident memory: just started, at equal steps under load (the first is the warm service), and the most it ever was. */
  readonly idle: number
  readonly steps: readonly number[]
  readonly peak: number
  /** The exit code after a SIGTERM in the middle of load. */
  readonly exit: number | string
}

export interface SoakOptions {
  /** Requests as bytes on the line, sent in rotation. */
  readonly requests: readonly Buffer[]
  /** Ends when either is reached; `turns` are those after warming up. */
  readonly turns: number
  readonly seconds: number
  readonly connections: number
  readonly env?: Readonly<Record<string, string>>
  /** Told now and then how it goes. */
  readonly onStep?: (turns: number, memory: number) => void
}

const steps = 20
const warmUp = 4000

/** Puts the bundled Node service `file` under load, as it ships. Throws on any answer but 200. */
export async function soak(
  file: string,
  { requests, turns, seconds, connections, env = {}, onStep = () => {} }: SoakOptions,
): Promise<Soaked> {
  const server = await startNode(file, env)
  const port = Number(new URL(server.origin).port)
  try {
    const idle = memoryOf(server).now
    await load(port, requests, Math.min(warmUp, turns), connections)
    const found = [memoryOf(server).now]
    const began = performance.now()
    const elapsed = () => (performance.now() - began) / 1000
    const perStep = Math.ceil(turns / steps)
    let done = 0
    while (done < turns && elapsed() < seconds) {
      const count = Math.min(perStep, turns - done)
      await load(port, requests, count, connections)
      done += count
      found.push(memoryOf(server).now)
      onStep(done, found.at(-1) ?? Number.NaN)
    }
    const took = elapsed()
    const { peak } = memoryOf(server)
    const exit = await stopUnderLoad(server, port, requests, connections)
    return { turns: done, seconds: took, idle, steps: found, peak, exit }
  } finally {
    await server.stop()
  }
}

/** Ends the service while requests come in. What it took it answers; whoever comes later is refused. */
async function stopUnderLoad(
  server: Started,
  port: number,
  requests: readonly Buffer[],
  connections: number,
): Promise<number | string> {
  const refused = load(port, requests, Number.POSITIVE_INFINITY, connections).catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, 200))
  const exit = await server.stop()
  await refused
  return exit
}

/** Resident memory of a process and the most that it ever was, in MB. */
function memoryOf({ pid }: Started): { readonly now: number; readonly peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const of = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
  return { now: of('VmRSS'), peak: of('VmHWM') }
}
