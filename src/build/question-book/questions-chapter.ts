import type { CompiledContent } from '../../content/compiled.ts'
import type { Fact } from '../../content/fact.ts'
import { type Html, html } from '../html.ts'
import type { InWords } from '../in-words.ts'
import type { Chapter } from './chapter.ts'

const readers = {
  ouder: 'Aan een ouder',
  leerling: 'Aan een leerling',
  school: 'Aan een school',
  clb: 'Aan een CLB',
  anders: 'Aan anderen',
} as const

export function questionsChapter({ facts }: CompiledContent, words: InWords): Chapter {
  return {
    id: 'vragen',
    title: 'Vragen en antwoorden',
    intro:
      'Elke vraag die het infopunt kan stellen, met de antwoorden. Een vraag komt alleen als het antwoord iets verandert.',
    sections: facts.map((fact) => ({
      id: `vraag-${fact.id}`,
      title: fact.label,
      name: `gegevens/${fact.id}.yaml`,
      body: questionBody(fact, words),
    })),
  }
}

type Line = readonly [name: string, text: string | undefined]

/** A question as each reader hears it. @param when in which case it is put so */
const asAsked = (question: Partial<Fact['vraag']> = {}, when = ''): readonly Line[] =>
  Object.entries(readers).map(([id, name]) => [
    `${name}${when}`,
    question[id as keyof typeof readers],
  ])

function questionBody(fact: Fact, words: InWords): Html {
  const { vraag, eenvoudig, waarom, groepen, verandert } = fact
  const lines: Line[] = [
    ...asAsked(vraag),
    ...groepen.flatMap((group) => asAsked(group.vraag, ` (alleen nog ${group.label})`)),
    ...asAsked(verandert?.vraag, ' (het verandert)'),
    ['In eenvoudige taal', eenvoudig],
    ['Waarom we het vragen', waarom],
    ['Zolang alles kan', fact['bij-alle']],
    ['Bij “weet ik niet”', fact['weet-niet']],
    ['Niet begrepen', fact['niet-begrepen']],
  ]
  return html`<dl>${lines.map(([name, text]) => text && html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>
<table><thead><tr><th>Antwoord</th><th>Uitleg</th><th>Zegt ook</th></tr></thead>
<tbody>${fact.waarden.map(
    (value) =>
      html`<tr><td>${value.label}${value.verborgen && html` <small>(geen knop)</small>`}</td><td>${value.hint}</td><td>${Object.entries(
        value['houdt-in'] ?? {},
      )
        .map(([id, chosen]) => `${words.fact(id)}: ${words.values(id, chosen)}`)
        .join('; ')}</td></tr>`,
  )}</tbody></table>`
}
