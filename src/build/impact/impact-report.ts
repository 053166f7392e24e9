import type { CompiledContent } from '../../content/compiled.ts'
import { inWords } from '../in-words.ts'
import { longDate } from '../long-date.ts'
import type { AnswerChanges } from './compare-answers.ts'
import type { DecisionChange } from './compare-decisions.ts'
import type { TextChange } from './compare-texts.ts'
import type { Impact } from './impact.ts'

/** An impact as Dutch text for a terminal. */
export interface ReportOptions {
  /** What it was compared with, in words. */
  readonly since: string
  readonly today: string
  /** How many questions that changed answer are shown. */
  readonly shown: number
}

export function impactReport(impact: Impact, { since, today, shown }: ReportOptions): string {
  return [
    `Wat verandert er aan de inhoud tegenover ${since}?`,
    ...(impact.replaced.length > 0
      ? [`Niet vergeleken, want in een andere vorm of met een fout: ${impact.replaced.join(', ')}.`]
      : []),
    ...decisionLines(impact, today),
    ...answerLines(impact.answers, shown),
    ...textLines(impact.texts),
    '',
  ].join('\n')
}

function decisionLines({ before, after, decisions }: Impact, today: string): readonly string[] {
  const head = ['', 'UITKOMSTEN', '']
  if (decisions.length === 0)
    return [...head, 'Geen enkele combinatie krijgt een andere uitkomst.', '']
  const words = inWords({ ...after, facts: [...before.facts, ...after.facts] })
  return [...head, ...decisions.flatMap((change) => linesOf(change, today, words.example, after))]
}

function linesOf(
  { id, title, since, of, moved }: DecisionChange,
  today: string,
  example: (values: Readonly<Record<string, string>>) => string,
  { checklistItems }: CompiledContent,
): readonly string[] {
  const count = moved.reduce((sum, one) => sum + one.count, 0)
  const item = checklistItems[id.replace('checklist:', '')]
  const from = since > today ? ` vanaf ${longDate(since)}` : ''
  return [
    `${title}${item ? ` (“${item.tekst}”)` : ''}${from}: ${count} van de ${of} combinaties`,
    ...moved.flatMap((one) => [
      `  ${one.count}×  was    ${one.from}`,
      `  ${' '.repeat(String(one.count).length)}   wordt  ${one.to}`,
      `  ${' '.repeat(String(one.count).length)}   bijv.  ${example(one.example)}`,
    ]),
    '',
  ]
}

function answerLines(answers: AnswerChanges | null, shown: number): readonly string[] {
  const head = ['EVALUATIEVRAGEN', '']
  if (!answers)
    return [
      ...head,
      'Niet vergeleken: een van beide inhouden kan niet antwoorden. Draai npm run check.',
      '',
    ]
  const { asked, changed, reworded } = answers
  const more = changed.length - shown
  return [
    ...head,
    `${changed.length} van de ${asked} vragen krijgen een ander antwoord; bij ${reworded} blijft het onderwerp en veranderen alleen woorden.`,
    ...changed
      .slice(0, shown)
      .flatMap(({ id, question, before, after }) => [
        '',
        `  ${id}  «${question}»`,
        `    was    ${before}`,
        `    wordt  ${after}`,
      ]),
    ...(more > 0 ? ['', `  … en nog ${more}. Alles zien: npm run impact -- <versie> --alles`] : []),
    '',
  ]
}

const kinds = { new: 'nieuw', gone: 'weg', changed: 'veranderd' } as const

function textLines(texts: readonly TextChange[]): readonly string[] {
  const head = ['TEKSTEN', '']
  if (texts.length === 0) return [...head, 'Geen enkele tekst is veranderd.']
  const width = Math.max(...texts.map(({ id }) => id.length))
  const count = (kind: TextChange['kind']) => texts.filter((text) => text.kind === kind).length
  return [
    ...head,
    `${count('changed')} veranderd, ${count('new')} nieuw, ${count('gone')} weg.`,
    '',
    ...texts.map(
      ({ id, kind, before, after, added, removed }) =>
        `  ${id.padEnd(width)}  ${kinds[kind].padEnd(9)}  ${before} → ${after} woorden (+${added} −${removed})`,
    ),
  ]
}
