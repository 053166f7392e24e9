import { auth } from 'hono/utils/basic-auth'
import { timingSafeEqual } from 'hono/utils/buffer'
import { Problem } from '../problem.ts'

/** Throws a 401 unless the request has the secret as password (any user name). The comparison takes as long for every wrong one. */
export async function requireSecret(request: Request, secret: string): Promise<void> {
  const given = auth(request)?.password ?? ''
  if (await timingSafeEqual(given, secret)) return
  throw new Problem(401, 'Alleen voor beheerders', 'Geef het wachtwoord van de tellingen.', {
    headers: { 'WWW-Authenticate': 'Basic realm="Tellingen", charset="UTF-8"' },
  })
}
