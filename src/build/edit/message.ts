import type { TurnView } from '../../render/turn.ts'
import { type Html, html, rawHtml } from '../html.ts'

/** A turn as people see it: messages, their sources and the buttons. */
export function messages({
  messages: said,
  choices,
}: Pick<TurnView, 'messages' | 'choices'>): Html {
  return html`<div class="gesprek">${said.map(
    ({
      kind,
      html: text,
      sources,
      simple,
    }) => html`<div class="bericht ${kind}"><div class="tekst">${rawHtml(text)}</div>
${simple && html`<div class="eenvoudig"><b>In eenvoudige taal</b>${rawHtml(simple.html)}</div>`}
${sources.length > 0 && html`<p class="bronnen">Bron: ${sources.map(({ title, publisher }) => `${title} (${publisher})`).join('; ')}</p>`}</div>`,
  )}
${choices.length > 0 && html`<ul class="knoppen">${choices.map(({ label, hint }) => html`<li><span class="knop">${label}</span>${hint && html` <small>${hint}</small>`}</li>`)}</ul>`}</div>`
}
