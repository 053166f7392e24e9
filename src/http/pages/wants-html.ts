import type { Context } from 'hono'

/** A browser that shows a page, and not a program: it says that it takes HTML. The API has no pages. */
export function wantsHtml(c: Context): boolean {
  return !c.req.path.startsWith('/api/') && (c.req.header('accept') ?? '').includes('text/html')
}
