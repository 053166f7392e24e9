import type { Problem } from '../problem.ts'
import type { Service } from '../service.ts'
import { renderPage } from './render-page.ts'

/** What went wrong, for a person, with ways to go on. */
export function errorPage(service: Service, { status, message, detail, errors }: Problem): string {
  const view = {
    titel: message,
    detail,
    errors: errors.map((fault) => fault.message),
    isGone: status === 404,
  }
  return renderPage(service, 'fout', view, {
    title: `${message} | Infopunt leersteun`,
    description: message,
  })
}
