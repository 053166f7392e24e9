import { type Failure, toFailure } from './failure.ts'

export type Reply =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly failure: Failure }

const PATIENCE_MS = 15_000

/**
 * Posts JSON without cookies and gives back the body, or why there is none. Never throws.
 * `signal` ends it early.
 */
export async function post(url: string, body: unknown, signal?: AbortSignal): Promise<Reply> {
  const limit = new AbortController()
  const end = () => limit.abort()
  const timer = setTimeout(end, PATIENCE_MS)
  signal?.addEventListener('abort', end)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
      signal: limit.signal,
    })
    const text = await response.text()
    if (response.ok) return { ok: true, text }
    return { ok: false, failure: toFailure(response.status, fromJson(text)) }
  } catch {
    return {
      ok: false,
      failure: { reason: navigator.onLine === false ? 'offline' : 'down', status: 0 },
    }
  } finally {
    clearTimeout(timer)
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
