import { assets } from '../generated/assets.js'
import type { ChecklistView } from '../render/checklist.ts'
import type { Format, PaperFormat } from './negotiate.ts'
import { ownText } from './own-text.ts'
import { paperChecklist } from './pages/paper-checklist.ts'
import type { Service } from './service.ts'

const types = {
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
} as const satisfies Record<Format, string>

/**
 * A checklist in the format that was asked for, if that is not JSON. The HTML carries its own style, so that it can be kept as
 * a file.
 */
export function checklistDocument(
  service: Service,
  view: ChecklistView,
  format: PaperFormat,
): Response {
  const headers = {
    ...checklistHeaders(format),
    ...(format === 'html' && { 'Content-Security-Policy': policy }),
  }
  return new Response(bodyOf(service, view, format), { headers })
}

export const checklistHeaders = (format: Format) => ({
  'Content-Type': types[format],
  Vary: 'Accept',
})

/** The one inline style is ours, known by its hash; nothing else is loaded. */
const policy = `default-src 'none'; style-src '${assets.paper.integrity}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

function bodyOf(service: Service, view: ChecklistView, format: PaperFormat): string {
  const paper = paperChecklist(service, view, format)
  return format === 'html'
    ? service.templates('checklist/los.html', {
        title: view.title,
        style: ownText('paper'),
        paper,
      })
    : paper
}
