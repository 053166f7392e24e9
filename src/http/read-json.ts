import type { Context } from 'hono'
import type * as z from 'zod'
import { dutchIssue } from './dutch-issue.ts'
import { Problem } from './problem.ts'

/** The largest body that is read, in bytes (16 KiB). */
const largestBody = 16 * 1024

/** The validated JSON body of a request. Throws a Problem: 415 for another content type, 413 over 16 KiB, 400 for what does not fit. */
export async function readJson<S extends z.ZodType>(c: Context, schema: S): Promise<z.infer<S>> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) {
    throw new Problem(415, 'Verkeerd soort inhoud', 'Stuur JSON, met de header Content-Type: application/json.')
  }
  return parse(schema, parseJson(await readBody(c.req.raw)))
}

/** Validates a value; a fault becomes a 400 with the path of each fault. */
export function parse<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const errors = result.error.issues.slice(0, 20).map(dutchIssue)
  throw new Problem(400, 'De vraag klopt niet', 'Eén of meer velden van de vraag kloppen niet. Bij errors staat welke.', errors)
}

/** Reads at most 16 KiB, whatever the Content-Length header says. */
export async function readBody(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > largestBody) throw tooLarge()
  const reader = request.body?.getReader()
  if (!reader) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength
    if (size > largestBody) {
      await reader.cancel()
      throw tooLarge()
    }
    chunks.push(read.value)
  }
  return decodeUtf8(chunks, size)
}

function decodeUtf8(chunks: readonly Uint8Array[], size: number): string {
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.byteLength
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(all)
  } catch {
    throw new Problem(400, 'De tekst is geen UTF-8', 'Stuur de inhoud in UTF-8.')
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem(400, 'Dit is geen JSON', 'De inhoud kon niet als JSON gelezen worden.')
  }
}

const tooLarge = (): Problem =>
  new Problem(413, 'De vraag is te groot', 'Een vraag mag ten hoogste 16 KiB groot zijn.')
