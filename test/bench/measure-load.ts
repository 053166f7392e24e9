import type { Started } from '../runtime/started.ts'
import type { Inputs } from './inputs.ts'
import { type Load, load, rawPost } from './load.ts'
import { median, quantile, shuffled } from './numbers.ts'

const rounds = 9
/** Requests of one kind in one round. */
const perRound = 512

export const connectionCounts = [1, 32, 256] as const

export interface LoadRow {
  readonly name: string
  /** Requests a second against those of the echo, the median over the rounds. */
  readonly ratio: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly p99Ratio: number
}

/** Measures each kind of request and the echo in every round, in an order that changes. The first round warms up. */
export async function measureLoad(
  ours: Started,
  empty: Started,
  inputs: Inputs,
  connections: number,
): Promise<LoadRow[]> {
  const kinds = [
    {
      name: 'echo',
      port: portOf(empty),
      requests: inputs.typed.map((body) => rawPost('/echo', body)),
    },
    {
      name: 'button',
      port: portOf(ours),
      requests: inputs.button.map((body) => rawPost('/api/v1/chat', body)),
    },
    {
      name: 'typed',
      port: portOf(ours),
      requests: inputs.typed.map((body) => rawPost('/api/v1/chat', body)),
    },
    {
      name: 'checklist',
      port: portOf(ours),
      requests: inputs.checklist.map((body) => rawPost('/api/v1/checklist', body)),
    },
  ]
  const found = new Map<string, Load[]>(kinds.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const { name, port, requests } of shuffled(kinds, round)) {
      const result = await load(port, requests, perRound, connections)
      if (round > 0) found.get(name)?.push(result)
    }
  }
  const echo = found.get('echo') ?? []
  return [...found].map(([name, loads]) => row(name, loads, echo))
}

/** Ours got three kinds of requests while the echo got one: sends it the others too, so that their memory can be compared. */
export async function evenOut(empty: Started, { typed }: Inputs): Promise<void> {
  const requests = typed.map((body) => rawPost('/echo', body))
  for (const connections of connectionCounts)
    await load(portOf(empty), requests, 2 * (rounds + 1) * perRound, connections)
}

function row(name: string, loads: readonly Load[], echo: readonly Load[]): LoadRow {
  const p99 = (one: Load | undefined) => quantile(one?.times ?? [], 0.99)
  return {
    name,
    ratio: median(loads.map((one, i) => one.perSecond / (echo[i]?.perSecond ?? Number.NaN))),
    perSecond: median(loads.map(({ perSecond }) => perSecond)),
    p50: median(loads.map(({ times }) => quantile(times, 0.5))),
    p99: median(loads.map(p99)),
    p99Ratio: median(loads.map((one, i) => p99(one) / p99(echo[i]))),
  }
}

const portOf = ({ origin }: Started): number => Number(new URL(origin).port)
