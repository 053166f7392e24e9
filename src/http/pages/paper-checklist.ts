import { onceById } from '../../common/once-by-id.ts'
import { assertNever } from '../../dialogue/assert-never.ts'
import type { ChecklistView } from '../../render/checklist.ts'
import { isOpenStatus } from '../../rules/read-list.ts'
import type { PaperFormat } from '../negotiate.ts'
import type { Service } from '../service.ts'
import { sourceLines } from './source-lines.ts'

const statusLabels = {
  'in-orde': 'in orde',
  'te-doen': 'te doen',
  'na-te-vragen': 'na te vragen',
  'niet-nodig': 'niet nodig',
} as const
const whoLabels = {
  school: 'School',
  ouder: 'Ouders',
  clb: 'CLB',
  lsc: 'Leersteuncentrum',
} as const
const whos = ['school', 'ouder', 'clb', 'lsc'] as const

/** The checklist in words, as text or Markdown, or as the inside of a page to print. */
export function paperChecklist(service: Service, view: ChecklistView, format: PaperFormat): string {
  switch (format) {
    case 'html':
      return service.templates('checklist/checklist.html', paperView(service, view))
    case 'txt':
    case 'md':
      return service
        .templates(`checklist/checklist.${format}`, paperView(service, view))
        .replace(/\n{3,}/g, '\n\n')
    default:
      return assertNever(format)
  }
}

/** Only what is still to be done, and by whom: short enough for a mail program. */
export function mailChecklist(service: Service, view: ChecklistView): string {
  return service
    .templates('checklist/mail.txt', paperView(service, view))
    .replace(/\n{3,}/g, '\n\n')
}

/** The same checklist with words for what the JSON gives as codes; strict templates want every field. */
function paperView({ knowledge }: Service, view: ChecklistView) {
  const items = view.sections.flatMap((section) => section.items)
  const labels = isForPupil(view) ? { ...whoLabels, ouder: 'Jij en je ouders' } : whoLabels
  const sections = view.sections.map(({ title, items: own }) => ({
    title,
    items: own.map((item) => itemView(item, labels[item.who])),
  }))
  const registering = knowledge.content.checklist['route-bij']
  const hasRoute = items.some((item) => registering.includes(item.id) && isOpen(item))
  const routeSources = hasRoute ? view.route.because.flatMap(({ sources }) => sources) : []
  const all = [...routeSources, ...items.flatMap(({ sources }) => sources)]
  return {
    ...view,
    sections,
    perWho: whos
      .map((who) => ({
        who: labels[who],
        items: items.filter((item) => item.who === who && isOpen(item)),
      }))
      .filter((group) => group.items.length > 0),
    sources: sourceLines(onceById(all)),
    routeText: (hasRoute && view.route.text) || null,
    routeHtml: (hasRoute && view.route.html) || null,
  }
}

type Item = ChecklistView['sections'][number]['items'][number]

const isOpen = ({ status }: Item): boolean => isOpenStatus(status)

const isForPupil = ({ facts }: ChecklistView): boolean =>
  facts.some(({ fact, values }) => fact === 'rol' && values.join() === 'leerling')

const itemView = (item: Item, whoLabel: string) => ({
  ...item,
  done: item.status === 'in-orde',
  unneeded: item.status === 'niet-nodig',
  open: isOpen(item),
  statusLabel: statusLabels[item.status],
  whoLabel,
})
