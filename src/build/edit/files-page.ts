import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Html, html } from '../html.ts'
import type { Snapshot } from './snapshot.ts'
import { faultsIn, urlOf } from './things.ts'

/** The files that have no page of their own: rules, words, sources. */
export function filesPage(snapshot: Snapshot): Html {
  const files = contentFiles(snapshot.root).filter((file) =>
    urlOf(file).startsWith('/bewerk/bestand/'),
  )
  return html`<p class="stil">Regels beslissen, woorden helpen om zinnen te lezen, bronnen zeggen waar het staat.</p>
<ul class="lijst">${files.map((file) => html`<li><a href="${urlOf(file)}">${file.replace('content/', '')}</a>${faultsIn(snapshot, file).length > 0 && html` <b class="fout">${faultsIn(snapshot, file).length} fout</b>`}</li>`)}</ul>`
}

/** Every file of the content, as it is on the disk now. */
export function contentFiles(root: string): readonly string[] {
  return readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|yaml)$/.test(name) && !name.endsWith('README.md'))
    .map((name) => `content/${name.replaceAll('\\', '/')}`)
    .sort()
}
