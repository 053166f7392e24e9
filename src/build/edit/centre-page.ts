import { noFacts } from '../../facts/facts.ts'
import { type Html, html } from '../html.ts'
import { fileView } from './file-view.ts'
import { showParts } from './show-parts.ts'
import type { Shown, Snapshot } from './snapshot.ts'

/** A centre as people hear of it, and what the infopunt tells for it alone. */
export function centrePage(snapshot: Snapshot, shown: Shown, id: string): Html | null {
  const centre = shown.content.centres.find((one) => one.id === id)
  if (!centre) return null
  const own = shown.content.articles.filter(({ 'geldt-voor': holds }) => holds.includes(id))
  return html`<div class="twee"><section><h2>Zo zien mensen het</h2>${showParts(shown, [{ kind: 'topic', topic: { kind: 'centre', id } }], noFacts)}</section>
<section><h2>Artikels van dit centrum</h2>${own.length > 0 ? html`<ul class="lijst">${own.map((article) => html`<li><a href="/bewerk/artikel/${article.id}">${article.titel}</a></li>`)}</ul>` : html`<p class="stil">Er zijn geen artikels die alleen voor dit centrum gelden.</p>`}</section></div>
${fileView(snapshot, `content/centra/${id}.yaml`)}`
}
