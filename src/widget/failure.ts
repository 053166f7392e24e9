/** Why an input did not get through, in the visitor's terms. */
export interface Failure {
  readonly reason: 'offline' | 'busy' | 'refused' | 'down'
  /** HTTP status; 0 when there was no answer at all. */
  readonly status: number
  /** The service's own Dutch words (RFC 9457 `detail` or `title`), only where the request was refused. */
  readonly detail?: string
}

/** Reads an HTTP status and the body of a problem; body is whatever JSON came, or nothing. */
export function toFailure(status: number, body: unknown): Failure {
  if (status === 429) return { reason: 'busy', status }
  if (status < 400 || status >= 500) return { reason: 'down', status }
  const { detail, title } = (body ?? {}) as { detail?: unknown; title?: unknown }
  const words = [detail, title].find((value) => typeof value === 'string')
  return { reason: 'refused', status, ...(words !== undefined && { detail: String(words) }) }
}
