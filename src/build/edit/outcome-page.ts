import type { Part } from '../../dialogue/part.ts'
import { type Html, html } from '../html.ts'
import { inWords } from '../in-words.ts'
import { ruleSentence } from '../rule-sentence.ts'
import { fileView } from './file-view.ts'
import { rowPlaces } from './row-places.ts'
import { showParts } from './show-parts.ts'
import type { Shown, Snapshot } from './snapshot.ts'
import { chosenFacts, viewAs } from './view-as.ts'

const facts = ['rol', 'centrum']

/** A way to an outcome: the rule in words, where it stands, and the outcome as it is shown then. */
interface Way {
  readonly id: string
  readonly rule: Html
  readonly url: string | null
  readonly part: Part
}

/** An outcome as people see it, and every rule that leads to it. */
export function outcomePage(
  snapshot: Snapshot,
  shown: Shown,
  id: string,
  query: Readonly<Record<string, string>>,
): Html | null {
  const outcome = shown.content.outcomes[id]
  if (!outcome) return null
  const ways = waysTo(shown, id)
  const way = ways.find((one) => one.id === query['rij']) ?? ways[0]
  return html`<div class="twee"><section><h2>Zo zien mensen het</h2>${viewAs(shown, query, facts)}
${way ? showParts(shown, [way.part], chosenFacts(shown, query, facts)) : html`<p class="let-op">Geen enkele regel leidt naar deze uitkomst. Niemand ziet ze.</p>`}</section>
<section><h2>Welke regels leiden hierheen?</h2><ul class="wegen">${ways.map(
    (one) =>
      html`<li>${one.rule}<p>${one.url ? html`<a href="${one.url}">Naar de regel</a>` : 'Deze regel staat vast.'} · <a href="?rij=${one.id}">Toon de tekst bij deze regel</a></p></li>`,
  )}</ul></section></div>
${fileView(snapshot, `content/uitkomsten/${id}.md`)}`
}

function waysTo({ content, loaded }: Shown, outcome: string): readonly Way[] {
  const words = inWords(content)
  const places = rowPlaces(loaded)
  const rows = content.tables.flatMap(({ id: table, rijen }) =>
    rijen
      .filter(({ dan }) => dan === outcome)
      .map((row): Way => {
        const because = [{ row, facts: Object.keys(row.als) }]
        return {
          id: `${table}.${row.id}`,
          rule: ruleSentence(row, html`deze uitkomst <code>${row.id}</code>`, words),
          url: places.row(table, row),
          part: {
            kind: 'outcome',
            table,
            verdict: { kind: 'decided', row, because, cautious: false },
          },
        }
      }),
  )
  const exclusions = content.exclusions
    .filter(({ uitkomst }) => uitkomst === outcome)
    .map(
      (exclusion): Way => ({
        id: `uitsluiting.${exclusion.id}`,
        rule: ruleSentence(
          exclusion,
          html`dat gaat niet samen <code>${exclusion.id}</code>`,
          words,
        ),
        url: places.exclusion(exclusion.id),
        part: { kind: 'outcome', table: '', verdict: { kind: 'contradiction', exclusion } },
      }),
    )
  return [...rows, ...exclusions]
}
