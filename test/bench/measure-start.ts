import { readdirSync, readFileSync } from 'node:fs'
import type { ChatRequest } from '../../src/http/contract.ts'
import type { Started } from '../runtime/started.ts'
import { median } from './numbers.ts'

const rounds = 7

/** Milliseconds: as a clock counts them, and as the processor worked for it, which other work on the machine disturbs less. */
interface StartTime {
  readonly wall: number
  readonly cpu: number
}

interface Starts {
  readonly ours: readonly StartTime[]
  readonly empty: readonly StartTime[]
}

/** The time from starting the process to the first answer, of ours and of an empty Hono app, in turns. */
export async function measureStart(
  start: (file: string) => Promise<Started>,
  file: string,
  bareFile: string,
  request: ChatRequest | undefined,
): Promise<Starts> {
  const ours: StartTime[] = []
  const empty: StartTime[] = []
  for (let round = 0; round < rounds; round++) {
    empty.push(await timeTo(start, bareFile, '/echo', request))
    ours.push(await timeTo(start, file, '/api/v1/chat', request))
  }
  return { ours, empty }
}

async function timeTo(
  start: (file: string) => Promise<Started>,
  file: string,
  path: string,
  body: unknown,
): Promise<StartTime> {
  const since = performance.now()
  const server = await start(file)
  await post(server, path, body)
  const time = { wall: performance.now() - since, cpu: cpuOf(server) }
  await server.stop()
  return time
}

/** How long somebody takes to read the greeting and to type, at the very least, in milliseconds. */
const pause = 500

/** How long the first typed question takes whoever was greeted, in milliseconds; the median of a few starts. */
export async function measureFirstQuestion(
  start: (file: string) => Promise<Started>,
  file: string,
  question: ChatRequest | undefined,
): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const server = await start(file)
    await post(server, '/api/v1/chat', { input: { type: 'start' } })
    await new Promise((resolve) => setTimeout(resolve, pause))
    const since = performance.now()
    await post(server, '/api/v1/chat', question)
    times.push(performance.now() - since)
    await server.stop()
  }
  return median(times)
}

async function post({ origin }: Started, path: string, body: unknown): Promise<void> {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body) })
  await answer.text()
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
}

/** What all threads of a process have worked so far, in milliseconds. */
function cpuOf({ pid }: Started): number {
  const threads = readdirSync(`/proc/${pid}/task`).map((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8'),
  )
  return threads.reduce((total, line) => total + Number(line.split(' ')[0]) / 1e6, 0)
}
