import type { ChecklistView } from '../render/checklist.ts'
import { assertNever } from '../dialogue/assert-never.ts'
import type { Format } from './negotiate.ts'
import type { Service } from './service.ts'

const types = {
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
} as const satisfies Record<Format, string>

/** A checklist in the format that was asked for. */
export function checklistDocument(service: Service, view: ChecklistView, format: Format): Response {
  return new Response(bodyOf(service, view, format), {
    headers: { 'Content-Type': types[format], Vary: 'Accept' },
  })
}

function bodyOf({ templates }: Service, view: ChecklistView, format: Format): string {
  switch (format) {
    case 'json':
      return JSON.stringify(view)
    case 'html':
      return templates('checklist/checklist.html', printView(view))
    case 'txt':
      return templates('checklist/checklist.txt', printView(view))
    case 'md':
      return templates('checklist/checklist.md', printView(view))
    default:
      return assertNever(format)
  }
}

const statusLabels = { 'in-orde': 'in orde', 'te-doen': 'te doen', 'na-te-vragen': 'na te vragen', 'niet-nodig': 'niet nodig' } as const
const whoLabels = { school: 'school', ouder: 'ouder', clb: 'CLB', lsc: 'leersteuncentrum' } as const

/** The same checklist with words for what the JSON gives as codes; strict templates want every field. */
function printView(view: ChecklistView) {
  const sections = view.sections.map(({ title, items }) => ({
    title,
    items: items.map((item) => ({
      ...item,
      done: item.status === 'in-orde',
      unneeded: item.status === 'niet-nodig',
      statusLabel: statusLabels[item.status],
      whoLabel: whoLabels[item.who],
    })),
  }))
  const all = view.sections.flatMap(({ items }) => items.flatMap(({ sources }) => sources))
  const sources = [...new Map(all.map((source) => [source.id, { ...source, url: source.url ?? null }])).values()]
  return { ...view, sections, sources, routeText: view.route.text ?? null, routeHtml: view.route.html ?? null }
}
