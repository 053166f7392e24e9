/** One fault in a request: where (`facts.type`, empty for the whole) and what, in Dutch. */
export interface Fault {
  readonly path: string
  readonly message: string
}

/** An answer other than success, as problem+json (RFC 9457). Nobody keeps it: the next try may go well. */
export class Problem extends Error {
  readonly status: number
  readonly detail: string
  readonly errors: readonly Fault[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    title: string,
    detail: string,
    { errors = [], headers = {} }: Partial<Pick<Problem, 'errors' | 'headers'>> = {},
  ) {
    super(title)
    this.status = status
    this.detail = detail
    this.errors = errors
    this.headers = headers
  }

  /** Body and headers, for where there is no Response to make. */
  toParts(): { readonly body: string; readonly headers: Readonly<Record<string, string>> } {
    const { status, message: title, detail, errors } = this
    const body = {
      type: 'about:blank',
      title,
      status,
      detail,
      ...(errors.length > 0 && { errors }),
    }
    return {
      body: JSON.stringify(body),
      headers: {
        'Content-Type': 'application/problem+json; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        ...this.headers,
      },
    }
  }

  toResponse(): Response {
    const { body, headers } = this.toParts()
    return new Response(body, { status: this.status, headers: { ...headers } })
  }
}
