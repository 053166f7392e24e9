import type { CompiledContent } from '../../content/compiled.ts'
import type { Table } from '../../content/table.ts'
import { html } from '../html.ts'
import type { InWords } from '../in-words.ts'
import { ruleSentence } from '../rule-sentence.ts'
import type { Chapter, Section } from './chapter.ts'

export function rulesChapter(
  { tables, exclusions, goals, outcomes }: CompiledContent,
  words: InWords,
): Chapter {
  return {
    id: 'regels',
    title: 'Regels',
    intro:
      'Van boven naar onder: de eerste regel die past, geeft de uitkomst. De laatste regel past altijd en is de voorzichtige.',
    sections: [
      ...tables.map((table) => tableSection(table, words)),
      {
        id: 'regels-uitsluitingen',
        title: 'Wat niet samen gaat',
        name: 'regels/uitsluitingen.yaml',
        body: html`<ol class="regels">${exclusions.map(
          (rule) =>
            html`<li>${ruleSentence(rule, html`<a href="#uitkomst-${rule.uitkomst}">${outcomes[rule.uitkomst]?.titel ?? rule.uitkomst}</a> <code>${rule.id}</code>`, words)}</li>`,
        )}</ol>`,
      },
      {
        id: 'regels-gesprekken',
        title: 'Waarvoor mensen komen',
        name: 'gesprekken/',
        body: html`<ul>${goals.map(
          ({ titel, tabel, poort }) =>
            html`<li><b>${titel}</b>: ${poort.map((gate) => `eerst “${titleOf(tables, gate.tabel)}”, dan `)}“${titleOf(tables, tabel)}”.</li>`,
        )}</ul>`,
      },
    ],
  }
}

/** Tables that have no file of their own follow from the centres. */
const derived = new Set(['route', 'contact'])

function tableSection({ id, titel, feiten, rijen }: Table, words: InWords): Section {
  return {
    id: `regels-${id}`,
    title: titel,
    name: derived.has(id) ? 'volgt uit centra/' : `regels/${id}.yaml`,
    body: html`<p>Deze regels kijken naar: ${feiten.map(words.fact).join(', ')}.</p>
<ol class="regels">${rijen.map(
      (row) =>
        html`<li>${ruleSentence(row, html`<a href="#uitkomst-${row.dan}">${words.outcome(row)}</a> <code>${row.id}</code>`, words)}</li>`,
    )}</ol>`,
  }
}

const titleOf = (tables: readonly Table[], id: string): string =>
  tables.find((table) => table.id === id)?.titel ?? id
