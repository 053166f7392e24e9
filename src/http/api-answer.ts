import type { Context } from 'hono'

declare module 'hono' {
  interface ContextVariableMap {
    /** The headers of an answer of the API, but for its content. */
    apiHeaders: Readonly<Record<string, string>>
    isWhole: true
  }
}

/**
 * JSON with all its headers from the start: added one by one, as other answers get them, they take a run time as long as the
 * rest of its work on a request.
 * @param own headers of this answer alone
 */
export function apiAnswer(
  c: Context,
  value: unknown,
  own: Readonly<Record<string, string>> = {},
): Response {
  const shared = c.get('apiHeaders')
  const vary = [own['Vary'], shared['Vary']].filter(Boolean).join(', ')
  const headers = {
    'Content-Type': 'application/json',
    ...shared,
    ...own,
    ...(vary && { Vary: vary }),
  }
  const answer = new Response(JSON.stringify(value), { headers })
  c.set('isWhole', true)
  return answer
}

/** Whether the answer has all its headers. */
export const isWhole = (c: Context): boolean => c.get('isWhole') ?? false
