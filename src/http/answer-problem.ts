import type { Context } from 'hono'
import { errorPage } from './pages/error-page.ts'
import { pageResponse } from './pages/page-response.ts'
import { wantsHtml } from './pages/wants-html.ts'
import { Problem } from './problem.ts'
import type { Service } from './service.ts'
import { unexpectedProblem } from './unexpected-problem.ts'

/** What went wrong, as a page for a browser and as problem+json for a program. What we did not foresee is a 500 without its message. */
export function answerProblem(service: Service, error: Error, c: Context): Response {
  const problem = error instanceof Problem ? error : unexpectedProblem()
  if (!wantsHtml(c)) return problem.toResponse()
  const page = pageResponse(errorPage(service, problem), {
    status: problem.status,
    keep: 'private',
  })
  for (const [name, value] of Object.entries(problem.headers)) page.headers.set(name, value)
  return page
}
