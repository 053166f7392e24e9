import type { Context } from 'hono'
import { Problem } from '../problem.ts'
import { readBody } from '../read-json.ts'

/** The fields of a form. Throws a Problem: 415 for another content type, 413 over 16 KiB. */
export async function readForm(c: Context): Promise<URLSearchParams> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) {
    throw new Problem(
      415,
      'Dit formulier kunnen wij niet lezen',
      'Ga terug en probeer het nog eens.',
    )
  }
  return new URLSearchParams(await readBody(c.req.raw))
}
