import { type Facts, noFacts } from '../../facts/facts.ts'
import { narrow } from '../../facts/narrow.ts'
import { type Html, html } from '../html.ts'
import type { Shown } from './snapshot.ts'

/** The values that a query names for `facts`; what the content does not know is left out. */
export function chosenFacts(
  { service }: Shown,
  query: Readonly<Record<string, string>>,
  facts: readonly string[],
): Facts {
  const { domain } = service.knowledge
  const known = facts.filter((fact) => domain.get(fact)?.includes(query[fact] ?? ''))
  return known.reduce<Facts>(
    (all, fact) => narrow(domain, all, { [fact]: [query[fact] ?? ''] }),
    noFacts,
  )
}

/** A form to look at the same thing as somebody else: of another role, of another centre. */
export function viewAs(
  { content }: Shown,
  query: Readonly<Record<string, string>>,
  facts: readonly string[],
): Html {
  const selects = content.facts
    .filter(({ id }) => facts.includes(id))
    .map(
      ({ id, label, waarden }) =>
        html`<label>${label} <select name="${id}"><option value="">niet bekend</option>${waarden.map(
          (value) =>
            html`<option value="${value.id}"${query[id] === value.id && html` selected`}>${value.label}</option>`,
        )}</select></label>`,
    )
  return html`<form class="bekijk" method="get"><b>Bekijk als</b> ${selects}<button>Toon</button></form>`
}
