import { type Html, html } from '../html.ts'
import type { Shown, Snapshot } from './snapshot.ts'
import { faultsIn, type ThingKind, thingsOf } from './things.ts'

const intros: Readonly<Record<ThingKind, string>> = {
  gesprek:
    'Waarvoor mensen komen. Elk gesprek is een tekening van vragen, antwoorden en uitkomsten.',
  vraag: 'Wat het infopunt kan vragen.',
  uitkomst: 'Wat iemand te lezen krijgt als de regels beslissen.',
  punt: '',
  artikel: 'De antwoorden op gewone vragen, per onderwerp.',
  centrum: 'De leersteuncentra.',
}

/** All things of a kind, in groups of one folder, with a box to find one. */
export function listPage(snapshot: Snapshot, { loaded }: Shown, kind: ThingKind): Html {
  const things = thingsOf(loaded).filter((thing) => thing.kind === kind)
  const groups = [...new Set(things.map(({ file }) => groupOf(file)))]
  return html`<p class="stil">${intros[kind]}</p>
<label class="zoek">Zoek in deze lijst <input type="search" data-filter></label>
${groups.map(
  (group) =>
    html`<section data-groep>${groups.length > 1 && html`<h2>${group}</h2>`}<ul class="lijst">${things
      .filter(({ file }) => groupOf(file) === group)
      .map(
        ({ url, title, id, file }) =>
          html`<li data-zoek="${`${title} ${id}`.toLowerCase()}"><a href="${url}">${title}</a> <code>${id}</code>${faultsIn(snapshot, file).length > 0 && html` <b class="fout">${faultsIn(snapshot, file).length} fout</b>`}</li>`,
      )}</ul></section>`,
)}`
}

const groupOf = (file: string): string => file.split('/').at(-2) ?? ''
