import type { CompiledContent } from '../../content/compiled.ts'
import { type Html, html, rawHtml } from '../html.ts'
import { unfilled } from '../unfilled.ts'
import type { Chapter } from './chapter.ts'

const kinds = {
  beslist: 'De regels beslissen.',
  mens: 'Iemand moet kijken.',
  buiten: 'Leersteun geldt hier niet.',
} as const

export function outcomesChapter({ outcomes, centres }: CompiledContent): Chapter {
  const names = new Map(centres.map(({ id, naam }) => [id, naam]))
  return {
    id: 'uitkomsten',
    title: 'Uitkomsten',
    intro:
      'Wat iemand te lezen krijgt als een regel beslist. De bron staat bij de regel die ernaar leidt.',
    sections: Object.entries(outcomes).map(([id, outcome]) => ({
      id: `uitkomst-${id}`,
      title: outcome.titel,
      name: `uitkomsten/${id}.md`,
      body: html`<div class="tekst">${rawHtml(unfilled(outcome.html))}</div>
<dl>${line('Extra voor ouders', outcome.ouder)}${line('Extra voor scholen', outcome.school)}${line('Volgende stap', outcome.stap)}${line('In eenvoudige taal', outcome.eenvoudig)}${line('Werkwijze van', outcome['geldt-voor']?.map((centre) => names.get(centre) ?? centre).join(', '))}${line('Soort', kinds[outcome.soort])}</dl>`,
    })),
  }
}

function line(name: string, text: string | undefined): Html | null {
  return text
    ? html`<div><dt>${name}</dt><dd>${rawHtml(unfilled(html`${text}`.html))}</dd></div>`
    : null
}
