import type { Goal } from '../../content/goal.ts'
import { unfold } from '../../rules/graph/unfold.ts'
import { type Html, html } from '../html.ts'
import { fileView } from './file-view.ts'
import { foundBy } from './found-by.ts'
import { rowPlaces } from './row-places.ts'
import type { Shown, Snapshot } from './snapshot.ts'
import { tableFaults } from './table-faults.ts'
import { drawTree } from './tree.ts'

/** A goal: the dialogues that its tables lead to, and the sentences that should bring people here. */
export function goalPage(snapshot: Snapshot, shown: Shown, id: string): Html | null {
  const goal = shown.content.goals.find((one) => one.id === id)
  if (!goal) return null
  const { lijst } = goal
  const first =
    lijst?.vragen.map(
      (fact) => shown.content.facts.find((one) => one.id === fact)?.vraag.anders ?? fact,
    ) ?? []
  return html`<p class="stil">Zo lopen de vragen vandaag. Een antwoord dat al gegeven is, vraagt het infopunt niet meer. Bij elk antwoord staat van welke rij het komt.</p>
<p class="legende"><span class="einde beslist">de regels beslissen</span> <span class="einde mens">iemand moet kijken</span> <span class="einde buiten">leersteun geldt hier niet</span></p>
${goal.poort.map(({ tabel }) => html`<details class="poort"><summary>Eerst: ${titleOf(shown, tabel)}. Alleen wat al bekend is, telt: het infopunt stelt hier zelf geen vragen.</summary>${drawing(snapshot, shown, tabel)}</details>`)}
${first.length > 0 && html`<h2>Eerst, voor de checklist</h2><ol>${first.map((question) => html`<li>${question}</li>`)}</ol>`}
<h2>${titleOf(shown, goal.tabel)}</h2>
${drawing(snapshot, shown, goal.tabel)}
${lijst && html`<h2>Staat de aanmelding niet op de lijst: ${titleOf(shown, lijst.anders)}</h2>${drawing(snapshot, shown, lijst.anders)}`}
<h2>Zinnen die hierheen moeten leiden</h2>
${foundBy(shown, goal.voorbeelden, { kind: 'goal', id })}
${fileView(snapshot, fileOf(goal))}`
}

const fileOf = ({ id }: Goal): string => `content/gesprekken/${id}.yaml`

const titleOf = ({ content }: Shown, id: string): string =>
  content.tables.find((table) => table.id === id)?.titel ?? id

function drawing(snapshot: Snapshot, { content, loaded, service }: Shown, id: string): Html {
  const table = service.knowledge.tables.get(id)?.()
  if (!table) return html`<p class="let-op">De tabel ${id} bestaat niet.</p>`
  return html`${tableFaults(snapshot, id)}${drawTree(id, unfold(table, snapshot.today), content, rowPlaces(loaded))}`
}
