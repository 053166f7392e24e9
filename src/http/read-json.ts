import type { Context } from 'hono'
import type { Requests } from './contract.ts'
import { nestsDeeper } from './nests-deeper.ts'
import { Problem } from './problem.ts'
import { checked, type RequestName } from './requests.ts'

/** The largest body that is read, in bytes (16 KiB). */
const largestBody = 16 * 1024
/** A client that is only a little over may finish, or it would find the line cut instead of the answer. */
const mostDiscarded = 4 * largestBody
/** No request of the contract nests deeper than four. */
const deepest = 16
const utf8 = new TextDecoder('utf-8', { fatal: true })
/** What stands in a text for bytes that are no UTF-8. */
const replacement = '\ufffd'

/** The validated JSON body of a request. Throws a Problem: 415 for another content type, 413 over 16 KiB, 400 for what does not fit. */
export async function readJson<Name extends RequestName>(
  c: Context,
  name: Name,
): Promise<Requests[Name]> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) {
    throw new Problem(
      415,
      'Verkeerd soort inhoud',
      'Stuur JSON, met de header Content-Type: application/json.',
    )
  }
  return checked(name, parseJson(await readBody(c.req.raw)))
}

/** Reads at most 16 KiB, whatever the Content-Length header says. Compressed bodies are refused: what is small here could be large there. */
export async function readBody(request: Request): Promise<string> {
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  if (encoding.trim().toLowerCase() !== 'identity') {
    throw new Problem(415, 'Gecomprimeerd kan niet', 'Stuur de inhoud zonder compressie.', {
      headers: { 'Accept-Encoding': 'identity' },
    })
  }
  const announced = request.headers.get('content-length')
  if (Number(announced ?? 0) > largestBody) throw tooLarge()
  try {
    return announced === null
      ? await readChunks(request)
      : await readAnnounced(request, Number(announced))
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(
      400,
      'De vraag kwam niet volledig aan',
      'De verbinding viel weg. Probeer het nog eens; er is niets verloren.',
    )
  }
}

/** The fast way: the run time reads no more than was announced, and makes a text of it without a copy of the bytes. */
async function readAnnounced(request: Request, size: number): Promise<string> {
  const text = await request.text()
  if (text.length > largestBody) throw tooLarge()
  // Who typed that character sent its three bytes; for bytes that are no UTF-8 the number seldom comes out the same, and
  // where it does they are read as that character, which does no harm.
  if (text.includes(replacement) && new TextEncoder().encode(text).length !== size) throw noUtf8()
  return text
}

async function readChunks(request: Request): Promise<string> {
  const reader = request.body?.getReader()
  if (!reader) return ''
  const all = new Uint8Array(largestBody)
  let size = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    if (size + read.value.byteLength <= largestBody) all.set(read.value, size)
    size += read.value.byteLength
    if (size > mostDiscarded) break
  }
  if (size <= largestBody) return decodeUtf8(all.subarray(0, size))
  await reader.cancel()
  throw tooLarge()
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw noUtf8()
  }
}

function parseJson(text: string): unknown {
  if (nestsDeeper(text, deepest))
    throw new Problem(
      400,
      'De vraag is te diep genest',
      `Objecten en lijsten mogen ten hoogste ${deepest} diep in elkaar staan.`,
    )
  try {
    return mayHavePrototype.test(text) ? JSON.parse(text, dropPrototype) : JSON.parse(text)
  } catch {
    throw new Problem(400, 'Dit is geen JSON', 'De inhoud kon niet als JSON gelezen worden.')
  }
}

/** No field of a request; as a field of an object it would do harm. */
const prototype = '__proto__'
/** As it stands there, or spelled with escapes. */
const mayHavePrototype = /__proto__|\\u/
const dropPrototype = (key: string, value: unknown): unknown =>
  key === prototype ? undefined : value

const noUtf8 = (): Problem =>
  new Problem(400, 'De tekst is geen UTF-8', 'Stuur de inhoud in UTF-8.')

const tooLarge = (): Problem =>
  new Problem(413, 'De vraag is te groot', 'Een vraag mag ten hoogste 16 KiB groot zijn.')
