import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Html, html } from '../html.ts'
import { faultCard } from './fault-list.ts'
import type { Snapshot } from './snapshot.ts'
import { faultsIn } from './things.ts'

/** A content file as it is now, with each fault under its line. */
export function fileView(snapshot: Snapshot, file: string): Html {
  const path = join(snapshot.root, file)
  const faults = faultsIn(snapshot, file)
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : []
  const rows = lines.map((text, place) => {
    const own = faults.filter(({ line }) => line === place + 1)
    return html`<li id="r${place + 1}"${own.length > 0 && html` class="mis"`}><code>${text || ' '}</code>${own.map((fault) => faultCard(fault))}</li>`
  })
  const beyond = faults.filter(({ line }) => line > lines.length)
  return html`<section class="bestand" aria-label="Het bestand"><h2>Het bestand <code>${file}</code></h2>
<p class="stil">Open dit bestand in uw editor. Na het bewaren ziet u hier meteen het resultaat.</p>
${beyond.map((fault) => faultCard(fault))}<ol class="regels">${rows}</ol></section>`
}
