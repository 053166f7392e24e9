import type { Context } from 'hono'
import { Problem } from './problem.ts'
import { readWeights } from './read-weights.ts'

export const formats = ['json', 'html', 'txt', 'md'] as const
export type Format = (typeof formats)[number]
/** What people read, not programs. */
export type PaperFormat = Exclude<Format, 'json'>

const mediaTypes: readonly (readonly [string, Format])[] = [
  ['application/json', 'json'],
  ['text/html', 'html'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
]

/** The format that is asked for: `?format=`, else the Accept header, else JSON. An unknown format is a 400. */
export function negotiate(c: Context): Format {
  const asked = c.req.query('format')
  if (asked !== undefined) {
    const format = formats.find((known) => known === asked)
    if (format) return format
    const fault = { path: 'format', message: `Kies een van: ${formats.join(', ')}.` }
    throw new Problem(400, 'Onbekend formaat', fault.message, { errors: [fault] })
  }
  return fromAccept(c.req.header('accept'))
}

/** The first of our formats by the weight that the client gives it. */
function fromAccept(accept: string | undefined): Format {
  const wanted = [...readWeights(accept)].sort((a, b) => b.weight - a.weight)
  for (const { type, weight } of wanted) {
    const format = mediaTypes.find(([known]) => known === type)?.[1]
    if (format && weight > 0) return format
  }
  return 'json'
}
