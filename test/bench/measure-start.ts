import { readdirSync, readFileSync } from 'node:fs'
import type { ChatRequest } from '../../src/http/contract.ts'
import type { Started } from '../runtime/started.ts'

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

/** The time from starting the process to the first answer, of ours to a typed question and of an empty Hono app, in turns. */
export async function measureStart(
  start: (file: string) => Promise<Started>,
  file: string,
  bareFile: string,
  question: ChatRequest | undefined,
): Promise<Starts> {
  const ours: StartTime[] = []
  const empty: StartTime[] = []
  for (let round = 0; round < rounds; round++) {
    empty.push(await timeTo(start, bareFile, '/echo', question))
    ours.push(await timeTo(start, file, '/api/v1/chat', question))
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
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(server.origin + path, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  await answer.text()
  const time = { wall: performance.now() - since, cpu: cpuOf(server) }
  await server.stop()
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return time
}

/** What all threads of a process have worked so far, in milliseconds. */
function cpuOf({ pid }: Started): number {
  const threads = readdirSync(`/proc/${pid}/task`).map((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8'),
  )
  return threads.reduce((total, line) => total + Number(line.split(' ')[0]) / 1e6, 0)
}
