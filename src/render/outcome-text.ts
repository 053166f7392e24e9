import type { Centre } from '../content/centre.ts'
import type { Text } from '../content/compiled.ts'
import type { Outcome } from '../content/outcome.ts'
import type { Row } from '../content/table.ts'
import type { Verdict } from '../rules/verdict.ts'
import { existing } from './existing.ts'
import { fillText } from './fill-text.ts'
import { regionNotes } from './region-notes.ts'
import { audienceOf, isToBeVerified, phrase, type Renderer } from './renderer.ts'
import { joinTexts, paragraph } from './text.ts'

export const outcomeOf = ({ knowledge }: Renderer, id: string): Outcome & Text =>
  existing(knowledge.content.outcomes[id], id, 'uitkomsten/')

/** The words of an outcome: its text, what is only for this reader, for whom it holds, and the next step. */
export function outcomeText(renderer: Renderer, row: OutcomeRow): Text {
  const outcome = outcomeOf(renderer, row.dan)
  const audience = audienceOf(renderer)
  const forReader = audience && outcomeLine(renderer, row, audience)
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

/**
 * An outcome in its shortest form; where it depends on a fact, that of what holds for most, and null where nothing does.
 * @param isNamed with the names of the centres in it, which stand in its first paragraph
 */
export function shortOutcome(renderer: Renderer, verdict: Verdict, isNamed: boolean): Text | null {
  const row = singleRow(verdict) ?? mostLikelyRow(verdict)
  if (!row) return null
  const [first = ''] = isNamed && row.waarden ? outcomeText(renderer, row).text.split('\n\n') : []
  return paragraph(first || (outcomeLine(renderer, row, 'eenvoudig') ?? ''))
}

/** The outcome of a verdict in the shortest words; null where it names no single one. */
export function simpleOutcome(renderer: Renderer, verdict: Verdict): Text | null {
  const row = singleRow(verdict)
  const line = row && outcomeLine(renderer, row, 'eenvoudig')
  return line ? paragraph(line) : null
}

/** Its next step; where the outcome depends on a fact, that of what holds for most. */
export function nextOutcome(renderer: Renderer, verdict: Verdict): Text | null {
  const row = singleRow(verdict) ?? mostLikelyRow(verdict)
  const stap = row && outcomeLine(renderer, row, 'stap')
  return stap ? phrase(renderer, 'volgende-stap', { stap }) : null
}

function singleRow(verdict: Verdict): OutcomeRow | null {
  if (verdict.kind === 'decided') return verdict.row
  return verdict.kind === 'contradiction' ? { dan: verdict.exclusion.uitkomst, bron: [] } : null
}

/** The row that holds for most of what is not known; null where none does: one of two centres is not to be named for both. */
function mostLikelyRow(verdict: Verdict): OutcomeRow | null {
  const branches = verdict.kind === 'depends' ? (verdict.on[0]?.branches ?? []) : []
  const all = branches.reduce((total, { values }) => total + values.length, 0)
  return branches.find(({ values }) => values.length > all / 2)?.row ?? null
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
export function contactLine(renderer: Renderer, { contact, zekerheid }: Centre): string {
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
