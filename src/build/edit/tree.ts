import type { CompiledContent } from '../../content/compiled.ts'
import type { Edge, Graph, Leaf, Question } from '../../rules/graph/graph.ts'
import { type Html, html } from '../html.ts'
import { type InWords, inWords } from '../in-words.ts'
import type { RowPlaces } from './row-places.ts'
import { rowsUnder, type Source, sourceId } from './rows-under.ts'

interface Drawing {
  readonly table: string
  readonly content: CompiledContent
  readonly graph: Graph
  readonly words: InWords
  readonly places: RowPlaces
  readonly rows: (node: number) => readonly Source[]
  /** The number of each question that was drawn already. */
  readonly drawn: Map<number, number>
}

/** More rows than this on one answer are counted, not named. */
const mostNamed = 3

/**
 * The dialogue tree of a table as nested lists: questions, answers with the rows that they come from, outcomes. A question
 * that comes back is drawn once and referred to.
 */
export function drawTree(
  table: string,
  graph: Graph,
  content: CompiledContent,
  places: RowPlaces,
): Html {
  const drawing = {
    table,
    content,
    graph,
    words: inWords(content),
    places,
    rows: rowsUnder(graph, content.tables.find(({ id }) => id === table)?.rijen ?? []),
    drawn: new Map<number, number>(),
  }
  return html`<div class="boom">${node(drawing, graph.root)}</div>`
}

function node(drawing: Drawing, place: number): Html {
  const found = drawing.graph.nodes[place]
  if (!found) return html``
  if (found.kind === 'leaf') return leaf(drawing, found)
  const number = drawing.drawn.get(place)
  const text = questionText(drawing, found)
  if (number !== undefined)
    return html`<p class="terug">↩ verder bij <a href="#${drawing.table}-v${number}">vraag ${number}</a>: ${text}</p>`
  return question(drawing, place, found, text)
}

function question(drawing: Drawing, place: number, found: Question, text: string): Html {
  const number = drawing.drawn.size + 1
  drawing.drawn.set(place, number)
  return html`<details open id="${drawing.table}-v${number}"><summary class="vraag"><span class="nummer">${number}</span> <a href="/bewerk/vraag/${found.fact}">${text}</a></summary>
<ul>${found.edges.map((edge) => html`<li>${answer(drawing, found, edge)}${node(drawing, edge.to)}</li>`)}</ul></details>`
}

function answer(drawing: Drawing, { fact }: Question, { answer: given, to }: Edge): Html {
  const label = given === 'onbekend' ? 'Weet ik niet' : drawing.words.values(fact, given)
  return html`<p class="tak"><span class="antwoord${given === 'onbekend' && ' onbekend'}">${label}</span> ${rowNames(drawing, drawing.rows(to))}</p>`
}

function rowNames({ table, places }: Drawing, sources: readonly Source[]): Html {
  const named = sources.slice(0, mostNamed).map((source) => {
    const url = source.kind === 'row' ? places.row(table, source.row) : places.exclusion(source.id)
    const id = sourceId(source)
    return url
      ? html` <a class="rij" href="${url}">${id}</a>`
      : html` <span class="rij">${id}</span>`
  })
  const more = sources.length - mostNamed
  return html`<span class="uit">${sources.length === 1 ? 'rij' : 'rijen'}${named}${
    more > 0 &&
    html` <small title="${sources
      .slice(mostNamed)
      .map(sourceId)
      .join(', ')}">en nog ${more}</small>`
  }</span>`
}

function leaf({ content, words }: Drawing, { verdict }: Leaf): Html {
  const box = (id: string, title: string, before = '') =>
    html`<p class="einde ${content.outcomes[id]?.soort ?? 'mens'}">${before && html`<b>${before}:</b> `}<a href="/bewerk/uitkomst/${id}">${title}</a></p>`
  switch (verdict.kind) {
    case 'decided':
      return box(verdict.row.dan, words.outcome(verdict.row))
    case 'contradiction':
      return box(
        verdict.exclusion.uitkomst,
        content.outcomes[verdict.exclusion.uitkomst]?.titel ?? verdict.exclusion.uitkomst,
        'Gaat niet samen',
      )
    case 'depends':
      return html`<div class="hangt">Het hangt ervan af:${verdict.on.flatMap(({ fact, branches }) =>
        branches.map(({ values, row }) =>
          box(row.dan, words.outcome(row), words.values(fact, values)),
        ),
      )}</div>`
  }
}

function questionText({ content }: Drawing, { fact }: Question): string {
  return content.facts.find(({ id }) => id === fact)?.vraag.anders ?? fact
}
