import { paperChecklist } from '../../http/pages/paper-checklist.ts'
import { checklist } from '../../http/service.ts'
import { factsView } from '../../render/fact-views.ts'
import { type Html, html, rawHtml } from '../html.ts'
import { inWords } from '../in-words.ts'
import { faultCard } from './fault-list.ts'
import { fileView } from './file-view.ts'
import type { Shown, Snapshot } from './snapshot.ts'
import { faultsIn, thingsOf, urlOf } from './things.ts'
import { chosenFacts, viewAs } from './view-as.ts'

const rules = 'content/regels/checklist.yaml'
const who = {
  school: 'de school',
  ouder: 'de ouders',
  clb: 'het CLB',
  lsc: 'het leersteuncentrum',
} as const

/** The checklist of a case that the editor chooses, and all its items. */
export function checklistPage(
  snapshot: Snapshot,
  shown: Shown,
  query: Readonly<Record<string, string>>,
): Html {
  const facts = shown.content.facts.map(({ id }) => id)
  const points = thingsOf(shown.loaded).filter(({ kind }) => kind === 'punt')
  return html`${faultsIn(snapshot, rules).map((fault) => faultCard(fault, `${urlOf(rules)}#r${fault.line}`))}
<p class="stil">Kies een geval. U ziet de lijst die daarbij hoort. De regels staan in <a href="${urlOf(rules)}">${rules}</a>.</p>
${viewAs(shown, query, facts)}
<div class="papier">${paper(shown, factsView(chosenFacts(shown, query, facts)))}</div>
<h2>Alle punten</h2>
<ul class="lijst">${points.map(({ url, title, file }) => html`<li><a href="${url}">${title}</a> ${faultsIn(snapshot, file).length > 0 && html`<b class="fout">fout</b>`}</li>`)}</ul>`
}

function paper({ service }: Shown, facts: ReturnType<typeof factsView>): Html {
  try {
    const given = Object.fromEntries(
      Object.entries(facts).map(([id, value]) => [
        id,
        typeof value === 'string' ? value : [...value],
      ]),
    )
    return rawHtml(paperChecklist(service, checklist(service, given), 'html'))
  } catch (error) {
    return html`<p class="let-op">Deze lijst kan nu niet getoond worden: ${error instanceof Error ? error.message : String(error)}.</p>`
  }
}

/** One item: its words per status, and when it is on the list. */
export function itemPage(snapshot: Snapshot, shown: Shown, id: string): Html | null {
  const item = shown.content.checklistItems[id]
  if (!item) return null
  const words = inWords(shown.content)
  const rows =
    shown.content.checklist.secties.flatMap(({ items }) => items).find((one) => one.item === id)
      ?.rijen ?? []
  const texts = (['in-orde', 'te-doen', 'na-te-vragen', 'niet-nodig'] as const).map((status) => ({
    status,
    text: item[status] ?? item.tekst,
  }))
  return html`<p class="stil">Wie: ${who[item.wie]}. Waarom: ${item.waarom}</p>
<div class="twee"><section><h2>Zo staat het op de lijst</h2><ul class="punten">${texts.map(({ status, text }) => html`<li><b>${status.replaceAll('-', ' ')}</b> ${text}</li>`)}</ul></section>
<section><h2>Wanneer?</h2><p class="stil">Van boven naar onder: de eerste regel die zeker past, telt.</p><ol class="wegen">${rows.map(
    ({ als, dan }) => {
      const conditions = words.conditions(als)
      return html`<li>${conditions ? `Als ${conditions}:` : 'In alle andere gevallen:'} <b>${dan === 'weg' ? 'niet op de lijst' : dan.replaceAll('-', ' ')}</b></li>`
    },
  )}</ol></section></div>
${fileView(snapshot, `content/checklist/${id}.md`)}`
}
