import { spawn } from 'node:child_process'
import { nodeFlags } from './node-flags.ts'
import type { Started } from './started.ts'

/** Starts a bundled Node service, with the flags that it ships with, on a free port, without a rate limit, and waits for the line with its address. */
export async function startNode(
  file: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const child = spawn(process.execPath, [...nodeFlags, file], {
    env: { ...process.env, PORT: '0', RATE_LIMIT_PER_MINUTE: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = new Promise<number | string>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown')),
  )
  const listening = new Promise<string>((resolve, reject) => {
    const add = (chunk: Buffer): void => {
      output += chunk.toString()
      const origin = /http:\/\/\S+/.exec(output)?.[0]
      if (origin) resolve(origin)
    }
    child.stdout.on('data', add)
    child.stderr.on('data', add)
    void ended.then((code) =>
      reject(new Error(`the service ended (${code}) before it listened: ${output}`)),
    )
  })
  const stop = (): Promise<number | string> => {
    child.kill('SIGTERM')
    return ended
  }
  return { origin: await listening, pid: child.pid ?? 0, output: () => output, stop }
}
