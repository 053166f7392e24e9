import { readingFile } from '../generated/reading-file.js'
import { Problem } from '../http/problem.ts'

/** Cloudflare's files beside a Worker; see `[assets]` in wrangler.toml. */
export interface Assets {
  readonly fetch: (address: string) => Promise<Response>
}

let fetched: Uint8Array | null = null

/** The file has the hash of its bytes in its name: with a Worker goes the file that it was built with, or none. */
const address = `https://assets.local/${readingFile}`

/** Fetches what typed messages are read with, once for as long as this instance of the Worker lives. */
export async function fetchReading(assets: Assets): Promise<void> {
  if (fetched) return
  const response = await assets.fetch(address)
  if (!response.ok)
    throw new Problem(
      503,
      'Typen gaat even niet',
      'Dat ligt aan ons. Probeer het over een minuut opnieuw, of kies een knop: dat gaat wel.',
      { headers: { 'Retry-After': '60' } },
    )
  fetched = new Uint8Array(await response.arrayBuffer())
}

/** What was fetched. */
export function readingBytes(): Uint8Array {
  if (!fetched) throw new Error('reading: asked for before it was fetched')
  return fetched
}
