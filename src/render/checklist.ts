import type { ChecklistItem, Status, Who } from '../content/checklist.ts'
import { type Decision, renderDecision } from './decision.ts'
import { existing } from './existing.ts'
import { factViews } from './fact-views.ts'
import { keep } from './keep.ts'
import { audienceOf, type Renderer } from './renderer.ts'
import { sourcesOf } from './sources-of.ts'
import type { FactView, SourceView } from './view.ts'

export interface ChecklistItemView {
  readonly id: string
  readonly text: string
  readonly status: Status
  readonly who: Who
  readonly why: string
  readonly sources: readonly SourceView[]
}

/** A checklist as the contract gives it. */
export interface ChecklistView {
  readonly title: string
  readonly facts: readonly FactView[]
  readonly route: Decision
  readonly sections: readonly {
    readonly title: string
    readonly items: readonly ChecklistItemView[]
  }[]
  readonly receipt: { readonly contentVersion: string; readonly asOf: string }
}

/** The checklist that belongs to the facts. What is not known yet is "na te vragen". */
export function renderChecklist(renderer: Renderer): ChecklistView {
  const { knowledge, facts, asOf } = renderer
  const titles = knowledge.content.checklist.titels
  const statuses = knowledge.list.statuses(facts)
  const sections = knowledge.content.checklist.secties.map(({ titel, items }) => ({
    title: titel,
    items: items.flatMap(({ item }) => {
      const status = statuses.get(item) ?? 'weg'
      return status === 'weg' ? [] : [itemView(renderer, item, status)]
    }),
  }))
  return {
    title: titles[audienceOf(renderer) ?? 'school'],
    facts: factViews(renderer),
    route: renderDecision(renderer, 'route', knowledge.decide('route', facts, asOf)),
    sections: sections.filter(({ items }) => items.length > 0),
    receipt: { contentVersion: knowledge.version, asOf },
  }
}

function itemView({ knowledge }: Renderer, id: string, status: Status): ChecklistItemView {
  const item = existing(knowledge.content.checklistItems[id], id, 'checklist/')
  return keep(item, status, () => ({
    id,
    text: item[status as keyof Pick<ChecklistItem, Status>] ?? item.tekst,
    status,
    who: item.wie,
    why: item.waarom,
    sources: sourcesOf(knowledge.sources, item.bronnen),
  }))
}
