import { type Html, html } from '../html.ts'
import { articlePage } from './article-page.ts'
import { centrePage } from './centre-page.ts'
import { itemPage } from './checklist-page.ts'
import { goalPage } from './goal-page.ts'
import { outcomePage } from './outcome-page.ts'
import { questionPage } from './question-page.ts'
import type { Shown, Snapshot } from './snapshot.ts'
import { type ThingKind, urlOf } from './things.ts'

/** The page of one thing; null where there is none. */
export function thingPage(
  snapshot: Snapshot,
  shown: Shown,
  kind: ThingKind,
  id: string,
  query: Readonly<Record<string, string>>,
): Html | null {
  const body = bodyOf(snapshot, shown, kind, id, query)
  return body && html`${ownFaults(snapshot, kind, id)}${body}`
}

function bodyOf(
  snapshot: Snapshot,
  shown: Shown,
  kind: ThingKind,
  id: string,
  query: Readonly<Record<string, string>>,
): Html | null {
  switch (kind) {
    case 'gesprek':
      return goalPage(snapshot, shown, id)
    case 'vraag':
      return questionPage(snapshot, shown, id)
    case 'uitkomst':
      return outcomePage(snapshot, shown, id, query)
    case 'punt':
      return itemPage(snapshot, shown, id)
    case 'artikel':
      return articlePage(snapshot, shown, id, query)
    case 'centrum':
      return centrePage(snapshot, shown, id)
  }
}

/** Above a thing, that its file further down has faults. */
function ownFaults({ faults }: Snapshot, kind: ThingKind, id: string): Html | null {
  const own = faults.filter(({ file }) => urlOf(file) === `/bewerk/${kind}/${id}`)
  const [first] = own
  if (!first) return null
  const said = own.map(({ message, line }) => `${message} (regel ${line})`).join('; ')
  return html`<p class="let-op"><b>Hier klopt iets niet:</b> ${said}. <a href="#r${first.line}">Naar de plaats in het bestand</a></p>`
}
