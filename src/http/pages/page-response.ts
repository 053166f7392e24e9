import { pagePolicy } from './page-policy.ts'

export interface PageOptions {
  readonly status?: number
  /** `private`: holds what somebody said, and is kept by nobody. Otherwise how long it may be kept, in seconds. */
  readonly keep: 'private' | number
  readonly framed?: boolean
}

/** An HTML answer with the headers of a page. */
export function pageResponse(
  html: string,
  { status = 200, keep, framed = false }: PageOptions,
): Response {
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': keep === 'private' ? 'no-store' : `public, max-age=${keep}`,
      'Content-Security-Policy': pagePolicy(framed ? '*' : "'none'"),
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  })
}
