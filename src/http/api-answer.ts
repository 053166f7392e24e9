import type { Context } from 'hono'
import { onceEach } from '../common/once-each.ts'
import { createApiHeaders, type HeaderFields } from './api-headers.ts'
import { closedHeaders, createIsSecure, httpsHeaders } from './security-headers.ts'
import type { Surroundings } from './surroundings.ts'
import { markWhole } from './whole.ts'

/** Answers with a value of JSON. */
type ApiAnswer = (c: Context, value: unknown) => Response

/**
 * Makes answers of the API with all their headers from the start, laid out once: added one by one, as other answers get
 * them, they take a run time as long as the rest of its work on a request.
 * @param own headers of this kind of answer alone
 */
export function createApiAnswer(
  surroundings: Pick<Surroundings, 'config' | 'isHttps' | 'jsonOf'>,
  own: HeaderFields = {},
): ApiAnswer {
  const headersFor = createApiHeaders(surroundings.config)
  const isSecure = createIsSecure(surroundings)
  const headersWith = onceEach((shared: HeaderFields) => {
    const vary = [own['Vary'], shared['Vary']].filter(Boolean).join(', ')
    const open = {
      'Content-Type': 'application/json',
      ...shared,
      ...closedHeaders,
      ...own,
      ...(vary && { Vary: vary }),
    }
    return { open, secure: { ...open, ...httpsHeaders } }
  })
  return (c, value) => {
    const { open, secure } = headersWith(headersFor(c))
    markWhole(c)
    return new Response(surroundings.jsonOf(value), { headers: isSecure(c) ? secure : open })
  }
}
