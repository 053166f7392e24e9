import type { Centre } from '../content/centre.ts'
import type { Text } from '../content/compiled.ts'
import type { Outcome } from '../content/outcome.ts'
import type { Row } from '../content/table.ts'
import { assertNever } from '../dialogue/assert-never.ts'
import type { Because, Verdict } from '../rules/verdict.ts'
import { fillText } from './fill-text.ts'
import {
  centreOf,
  isToBeVerified,
  phrase,
  type Renderer,
  readerOf,
  valuesLabel,
} from './renderer.ts'
import { sourcesOf } from './sources-of.ts'
import { enumerate, joinTexts, paragraph } from './text.ts'
import type { SourceView } from './view.ts'

/** A decision as the contract gives it. */
export interface Decision {
  readonly decision: string
  readonly kind: 'decided' | 'depends' | 'open' | 'human' | 'outside'
  readonly outcome?: string
  readonly text?: string
  readonly html?: string
  readonly ask?: string
  readonly dependsOn?: readonly {
    readonly fact: string
    readonly branches: readonly {
      readonly values: readonly string[]
      readonly outcome: string
      readonly text: string
    }[]
  }[]
  readonly because: readonly {
    readonly rule: string
    readonly reason: string
    readonly facts: readonly string[]
    readonly sources: readonly SourceView[]
  }[]
  readonly values?: Readonly<Record<string, string>>
  readonly receipt: { readonly contentVersion: string; readonly asOf: string }
}

const kinds = { beslist: 'decided', mens: 'human', buiten: 'outside' } as const

/** The verdict of a table in words, with reasons and sources. */
export function renderDecision(renderer: Renderer, decision: string, verdict: Verdict): Decision {
  const receipt = { contentVersion: renderer.knowledge.version, asOf: renderer.asOf }
  switch (verdict.kind) {
    case 'open':
      return { decision, kind: 'open', ask: verdict.ask, because: [], receipt }
    case 'decided': {
      const { dan, waarden } = verdict.row
      const { soort } = outcomeOf(renderer, dan)
      const because = verdict.because.map((reason) => renderBecause(renderer, reason))
      const values = soort === 'beslist' && waarden ? { values: waarden } : {}
      return {
        decision,
        kind: kinds[soort],
        outcome: dan,
        ...outcomeText(renderer, verdict.row),
        because,
        ...values,
        receipt,
      }
    }
    case 'contradiction': {
      const { id, als, uitkomst, reden, bron } = verdict.exclusion
      const because = [
        {
          rule: id,
          reason: reden,
          facts: Object.keys(als),
          sources: sourcesOf(renderer.knowledge.sources, bron),
        },
      ]
      const text = outcomeText(renderer, { dan: uitkomst, bron })
      return {
        decision,
        kind: kinds[outcomeOf(renderer, uitkomst).soort],
        outcome: uitkomst,
        ...text,
        because,
        receipt,
      }
    }
    case 'depends': {
      const because = verdict.because.map((reason) => renderBecause(renderer, reason))
      return {
        decision,
        kind: 'depends',
        ...dependsText(renderer, verdict.on),
        dependsOn: branchesOf(renderer, verdict.on),
        because,
        receipt,
      }
    }
    default:
      return assertNever(verdict)
  }
}

function renderBecause({ knowledge }: Renderer, { row, facts }: Because) {
  return { rule: row.id, reason: row.reden, facts, sources: sourcesOf(knowledge.sources, row.bron) }
}

export function outcomeOf({ knowledge }: Renderer, id: string): Outcome & Text {
  const outcome = knowledge.content.outcomes[id]
  if (!outcome) throw new Error(`content: no outcome "${id}" in uitkomsten/`)
  return outcome
}

/** The words of an outcome: its text, what is only for this reader, for whom it holds, and the next step. */
function outcomeText(renderer: Renderer, row: OutcomeRow): Text {
  const outcome = outcomeOf(renderer, row.dan)
  const reader = readerOf(renderer)
  const own =
    reader === 'school' || reader === 'clb' ? 'school' : reader === 'anders' ? null : 'ouder'
  const forReader = own && outcomeLine(renderer, row, own)
  return joinTexts([
    fillText(`uitkomst/${row.dan}`, outcome, names(renderer, row.waarden ?? {})),
    ...(forReader ? [paragraph(forReader)] : []),
    ...regionNotes(renderer, outcome['geldt-voor'] ?? []),
    ...(isToBeVerified(renderer, row.bron) ? [phrase(renderer, 'te-verifieren')] : []),
    phrase(renderer, 'volgende-stap', { stap: outcomeLine(renderer, row, 'stap') ?? '' }),
  ])
}

type OutcomeRow = Pick<Row, 'dan' | 'waarden' | 'bron'>

/** One line of an outcome, filled; plain text. */
function outcomeLine(
  renderer: Renderer,
  { dan, waarden }: OutcomeRow,
  field: 'stap' | 'eenvoudig' | 'ouder' | 'school',
): string | null {
  const line = outcomeOf(renderer, dan)[field]
  if (line === undefined) return null
  return fillText(
    `uitkomst/${dan}/${field}`,
    { html: line, text: line },
    names(renderer, waarden ?? {}),
  ).text
}

/** The outcome of a verdict in the shortest words; null where it names no single one. */
export function simpleOutcome(renderer: Renderer, verdict: Verdict): Text | null {
  const row = singleRow(verdict)
  const line = row && outcomeLine(renderer, row, 'eenvoudig')
  return line ? paragraph(line) : null
}

/** Its next step; null where it names no single outcome. */
export function nextOutcome(renderer: Renderer, verdict: Verdict): Text | null {
  const row = singleRow(verdict)
  const stap = row && outcomeLine(renderer, row, 'stap')
  return stap ? phrase(renderer, 'volgende-stap', { stap }) : null
}

function singleRow(verdict: Verdict): OutcomeRow | null {
  if (verdict.kind === 'decided') return verdict.row
  return verdict.kind === 'contradiction' ? { dan: verdict.exclusion.uitkomst, bron: [] } : null
}

/** Says whose way of working it is, and to others that it can be different with them. */
export function regionNotes(renderer: Renderer, holdsFor: readonly string[]): Text[] {
  if (holdsFor.length === 0) return []
  const { centres } = renderer.knowledge
  const naam = enumerate(holdsFor.map((id) => centres.get(id)?.naam ?? id))
  const own = centreOf(renderer)
  const held = phrase(renderer, holdsFor.length > 1 ? 'geldt-bij-meer' : 'geldt-bij', {
    centrum: naam,
  })
  if (own && holdsFor.includes(own.id)) return [held]
  return [
    held,
    own
      ? phrase(renderer, 'bij-u-anders', { centrum: own.naam })
      : phrase(renderer, 'elders-anders'),
  ]
}

/** The values of a row as names: of centres, of the channel, and how to reach a centre. */
function names(
  renderer: Renderer,
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  const { centres } = renderer.knowledge
  const named = Object.entries(values).map(([key, value]) => [
    key,
    centres.get(value)?.naam ?? channelName(value),
  ])
  const centre = centres.get(values['centre'] ?? '')
  return { ...Object.fromEntries(named), ...(centre && { contact: contactLine(renderer, centre) }) }
}

const channelName = (channel: string): string => (channel === 'diplon' ? 'Diplon' : channel)

/** What the sources give to reach a centre; where that is nothing direct, who knows. */
function contactLine(renderer: Renderer, { contact, zekerheid }: Centre): string {
  const { mail, telefoon, website } = contact
  const ways = [
    mail && `e-mail ${mail}`,
    telefoon && `telefoon ${telefoon}`,
    website && `website ${website}`,
  ].filter(Boolean)
  return [
    ...(ways.length > 0 ? [`Contact: ${ways.join(', ')}.`] : []),
    ...(mail || telefoon ? [] : [phrase(renderer, 'contact-geen-gegevens').text]),
    ...(zekerheid === 'te-verifieren' ? [phrase(renderer, 'te-verifieren').text] : []),
  ].join(' ')
}

type On = Extract<Verdict, { kind: 'depends' }>['on']

/** More values than this are not listed by name. */
const manyValues = 4

function dependsText(renderer: Renderer, on: On): Text {
  const texts = on.map(({ fact, branches }) => {
    const inleiding = phrase(renderer, 'hangt-af', {
      feit: renderer.knowledge.facts.get(fact)?.label.toLowerCase() ?? fact,
    }).text
    // What holds for most first; a long list of names is said as all but the others.
    const ordered = branches.toSorted((a, b) => b.values.length - a.values.length)
    const takken = ordered.map(({ values, row }) => ({
      waarden:
        values.length > manyValues
          ? allBut(renderer, fact, branches, values)
          : valuesLabel(renderer, fact, values),
      ...outcomeText(renderer, row),
    }))
    return {
      html: renderer.templates('berichten/hangt-af.html', { inleiding, takken }),
      text: renderer.templates('berichten/hangt-af.txt', { inleiding, takken }).trim(),
    }
  })
  return joinTexts(texts)
}

/** "Als het niet … is": shorter than all the others by name. */
function allBut(
  renderer: Renderer,
  fact: string,
  branches: On[number]['branches'],
  values: readonly string[],
): string {
  const others = branches.flatMap((branch) => (branch.values === values ? [] : branch.values))
  return others.length > manyValues
    ? phrase(renderer, 'alle-andere').text
    : phrase(renderer, 'als-het-niet', { waarden: valuesLabel(renderer, fact, others) }).text
}

function branchesOf(renderer: Renderer, on: On) {
  return on.map(({ fact, branches }) => ({
    fact,
    branches: branches.map(({ values, row }) => ({
      values,
      outcome: row.dan,
      text: outcomeText(renderer, row).text,
    })),
  }))
}
