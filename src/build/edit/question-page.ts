import type { Fact } from '../../content/fact.ts'
import { noFacts } from '../../facts/facts.ts'
import { narrow } from '../../facts/narrow.ts'
import { type Html, html } from '../html.ts'
import { fileView } from './file-view.ts'
import { showParts } from './show-parts.ts'
import type { Shown, Snapshot } from './snapshot.ts'

const roles = {
  ouder: 'Aan een ouder',
  school: 'Aan een school',
  leerling: 'Aan een leerling',
  clb: 'Aan een CLB',
} as const

/** A question as each reader gets it, and what follows on "waarom" and "weet ik niet". */
export function questionPage(snapshot: Snapshot, shown: Shown, id: string): Html | null {
  const fact = shown.content.facts.find((one) => one.id === id)
  if (!fact) return null
  const ask = { kind: 'question', fact: id } as const
  const domain = shown.service.knowledge.domain
  const knows = (role: string) => id !== 'rol' && domain.get('rol')?.includes(role)
  const asked = (Object.keys(roles) as (keyof typeof roles)[]).filter(
    (role) => fact.vraag[role] && knows(role),
  )
  return html`<div class="twee">
<section><h2>Zolang we niet weten wie het vraagt</h2>${showParts(shown, [ask], noFacts)}</section>
${asked.map((role) => html`<section><h2>${roles[role]}</h2>${showParts(shown, [ask], narrow(domain, noFacts, { rol: [role] }))}</section>`)}
<section><h2>Bij “waarom vraagt u dat?”</h2>${showParts(shown, [{ kind: 'why', fact: id }], noFacts)}</section>
${fact['weet-niet'] && html`<section><h2>Bij “weet ik niet”</h2>${showParts(shown, [{ kind: 'who-can-tell', fact: id }], noFacts)}</section>`}
</div>
<h2>Antwoorden en de woorden die mensen typen</h2>
${valueTable(fact)}
${fileView(snapshot, `content/gegevens/${id}.yaml`)}`
}

function valueTable({ waarden, groepen }: Fact): Html {
  return html`<div class="breed"><table><thead><tr><th>Antwoord</th><th>Uitleg</th><th>Woorden die het zeggen</th><th>Woorden die er meestal bij horen</th></tr></thead><tbody>
${waarden.map(({ id, label, hint, woorden, meestal }) => html`<tr><td><b>${label}</b> <code>${id}</code></td><td>${hint}</td><td>${woorden.join(', ')}</td><td>${meestal.join(', ')}</td></tr>`)}
${groepen.map(({ label, waarden: ids, woorden, meestal }) => html`<tr><td><b>${label}</b> <small>groep: ${ids.join(', ')}</small></td><td></td><td>${woorden.join(', ')}</td><td>${meestal.join(', ')}</td></tr>`)}
</tbody></table></div>`
}
