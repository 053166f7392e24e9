import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { bundleForNode } from '../../src/build/bundle.ts'
import type { ChatRequest } from '../../src/http/contract.ts'

/** What a process begins with, when most of its code was never run before; and so many turns later it is as fast as it gets. */
const cold = 300
export const warmUp = 3000
const measured = 6000

/** Microseconds a turn, from low to high. */
interface TurnTimes {
  readonly first: readonly number[]
  readonly steady: readonly number[]
}

/** Times turns by turns, in a process of its own and in code as it ships, after the turn that every process begins with. */
export async function measureTurns(
  folder: string,
  requests: readonly ChatRequest[],
): Promise<TurnTimes> {
  const script = `${folder}/turns.mjs`
  const sent = `${folder}/turns.json`
  await bundleForNode('test/bench/turns.ts', script)
  writeFileSync(sent, JSON.stringify(requests))
  const { stdout } = await promisify(execFile)('node', [script, sent, String(warmUp + measured)], {
    maxBuffer: 2 ** 24,
  })
  const times: number[] = JSON.parse(stdout)
  const [first, steady] = [times.slice(0, cold), times.slice(warmUp)]
  for (const part of [first, steady]) part.sort((a, b) => a - b)
  return { first, steady }
}
