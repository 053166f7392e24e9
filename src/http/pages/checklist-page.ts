import { checklistDocument } from '../checklist-document.ts'
import type { FactsRequest } from '../contract.ts'
import { Problem } from '../problem.ts'
import { fits } from '../requests.ts'
import { checklist, type Service } from '../service.ts'
import { pageResponse } from './page-response.ts'
import { mailChecklist, paperChecklist } from './paper-checklist.ts'
import { renderPage } from './render-page.ts'

/** What it is kept as; what is no such format is a page to print. */
const files = ['txt', 'md'] as const

/** The checklist that belongs to the facts of a form: a page to print, or a file to keep. */
export function checklistPage(service: Service, form: URLSearchParams): Response {
  const facts = readFactsField(form.get('facts'))
  const view = checklist(service, facts)
  const format = files.find((one) => one === form.get('format'))
  if (format)
    return attachment(checklistDocument(service, view, format), `checklist-leersteun.${format}`)
  const text = paperChecklist(service, view, 'txt')
  const page = {
    paper: paperChecklist(service, view, 'html'),
    facts: JSON.stringify(facts),
    text,
    mail: `mailto:?subject=${encodeURIComponent(view.title)}&body=${encodeURIComponent(mailChecklist(service, view).replaceAll('\n', '\r\n'))}`,
    isSchool: view.facts.some(({ fact, values }) => fact === 'rol' && values.includes('school')),
  }
  const html = renderPage(service, 'checklist', page, {
    title: view.title,
    description: view.title,
    kind: 'papier',
    script: true,
  })
  return pageResponse(html, { keep: 'private' })
}

function readFactsField(field: string | null): FactsRequest {
  const request = { facts: parseJson(field) }
  if (fits('checklist', request)) return request.facts
  throw new Problem(
    400,
    'Deze checklist kunnen wij niet maken',
    'De gegevens voor de checklist kwamen niet goed aan. Ga terug naar het gesprek en probeer het nog eens.',
  )
}

function parseJson(field: unknown): unknown {
  try {
    return JSON.parse(String(field))
  } catch {
    return null
  }
}

function attachment(document: Response, name: string): Response {
  document.headers.set('Content-Disposition', `attachment; filename="${name}"`)
  document.headers.set('Cache-Control', 'no-store')
  return document
}
