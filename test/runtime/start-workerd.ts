import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Started } from './started.ts'

/** The binary itself: the wrapper that npm installs would leave the server alive. */
const binary = (createRequire(import.meta.url)('workerd') as { default: string }).default

const configuration = (
  worker: string,
  hasBytes: boolean,
  assets: string | null,
  compatibilityDate: string,
) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "main", worker = (
    modules = [
      (name = "worker", esModule = embed ${JSON.stringify(worker)}),
      ${hasBytes ? '(name = "packed.bin", data = embed "packed.bin"),' : ''}
    ],
    compatibilityDate = "${compatibilityDate}",
    ${assets === null ? '' : 'bindings = [(name = "ASSETS", service = "assets")],'}
  ))${assets === null ? '' : `, (name = "assets", disk = ${JSON.stringify(assets)})`} ],
  sockets = [ (name = "http", address = "127.0.0.1:0", http = (), service = "main") ],
);`

/** Starts a bundled worker in workerd on a free port, with the files that it fetches in the folder beside its own. */
export async function startWorkerd(
  worker: string,
  compatibilityDate = '2026-10-01',
): Promise<Started> {
  // A path in a configuration is relative to its file.
  const file = `${worker}.capnp`
  const hasBytes = readFileSync(worker, 'utf8').includes('"./packed.bin"')
  const beside = join(dirname(dirname(worker)), 'assets')
  const assets = existsSync(beside) ? beside : null
  writeFileSync(file, configuration(basename(worker), hasBytes, assets, compatibilityDate))
  const child = spawn(binary, ['serve', file, '--control-fd=3'], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<number | string>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown')),
  )
  void ended.then(() => rmSync(file, { force: true }))
  const port = await new Promise<string>((resolve, reject) => {
    let said = ''
    ;(child.stdio[3] as Readable).on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /"port":\s*(\d+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
    void ended.then((code) => reject(new Error(`workerd ended (${code}): ${output}`)))
  })
  const stop = (): Promise<number | string> => {
    child.kill('SIGTERM')
    return ended
  }
  return { origin: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, output: () => output, stop }
}
