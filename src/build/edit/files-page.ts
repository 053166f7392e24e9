import { type Html, html } from '../html.ts'
import { contentFiles } from '../load-content.ts'
import type { Snapshot } from './snapshot.ts'
import { faultsIn, urlOf } from './things.ts'

/** The files that have no page of their own: rules, words, sources. */
export function filesPage(snapshot: Snapshot): Html {
  const files = contentFiles(snapshot.root, 'content').filter((file) =>
    urlOf(file).startsWith('/bewerk/bestand/'),
  )
  return html`<p class="stil">Regels beslissen, woorden helpen om zinnen te lezen, bronnen zeggen waar het staat.</p>
<ul class="lijst">${files.map((file) => html`<li><a href="${urlOf(file)}">${file.replace('content/', '')}</a>${faultsIn(snapshot, file).length > 0 && html` <b class="fout">${faultsIn(snapshot, file).length} fout</b>`}</li>`)}</ul>`
}
