import type { ItemRow } from '../../content/checklist.ts'
import type { CompiledContent } from '../../content/compiled.ts'
import { type Html, html } from '../html.ts'
import type { InWords } from '../in-words.ts'
import type { Chapter } from './chapter.ts'

const statuses = {
  'in-orde': 'In orde',
  'te-doen': 'Te doen',
  'na-te-vragen': 'Na te vragen',
  'niet-nodig': 'Niet nodig',
} as const
const who = { school: 'School', ouder: 'Ouders', clb: 'CLB', lsc: 'Leersteuncentrum' } as const

export function checklistChapter(
  { checklist, checklistItems }: CompiledContent,
  words: InWords,
): Chapter {
  return {
    id: 'checklist',
    title: 'Checklist',
    intro:
      'Elk punt van de checklist, wie het doet, en wanneer het met welke status op de lijst staat. De eerste regel die zeker past, telt.',
    sections: checklist.secties.flatMap(({ titel, items }) =>
      items.flatMap(({ item, rijen }) => {
        const text = checklistItems[item]
        if (!text) return []
        return [
          {
            id: `punt-${item}`,
            title: `${titel}: ${text.tekst}`,
            name: `checklist/${item}.md`,
            body: itemBody(text, rijen, words),
          },
        ]
      }),
    ),
  }
}

function itemBody(
  item: CompiledContent['checklistItems'][string],
  rows: readonly ItemRow[],
  words: InWords,
): Html {
  return html`<dl><div><dt>Wie</dt><dd>${who[item.wie]}</dd></div><div><dt>Waarom</dt><dd>${item.waarom}</dd></div>
${Object.entries(statuses).map(([id, name]) => {
  const text = item[id as keyof typeof statuses]
  return text && html`<div><dt>${name}</dt><dd>${text}</dd></div>`
})}</dl>
<ol class="regels">${rows.map(({ als, bekend = [], dan }) => {
    const conditions = [words.conditions(als), ...bekend.map(words.isKnown)]
      .filter(Boolean)
      .join(' en ')
    return html`<li><b>${conditions ? `Als ${conditions}:` : 'In alle andere gevallen:'}</b> ${dan === 'weg' ? 'staat niet op de lijst' : statuses[dan].toLowerCase()}.</li>`
  })}</ol>
<p class="bron">Bron: ${item.bronnen.map(words.source).join('; ')}.</p>`
}
