import type { Diagnostic } from '../../diagnostic.ts'
import { faultAt } from '../fault-at.ts'
import type { Passage } from './passages.ts'

const month =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)'
const amount = '(?:\\d+|een|één|twee|drie|vier|vijf|zes|acht|tien)'

/** What sounds like a promise of a price, hours, a date or a term. */
const promises = [
  /\b(?:gratis|kosteloos|kosteloze)\b/i,
  new RegExp(`(?<!\\p{L})${amount} (?:les)?(?:uur|uren|uurtjes) per (?:dag|week|maand|jaar)`, 'iu'),
  /\b(?:deadline|uiterlijk|ten laatste|gegarandeerd|garanderen|garandeert)\b/i,
  new RegExp(
    `(?<!\\p{L})(?:vóór|voor|tegen|tot|vanaf) (?:de )?\\d{1,2} ${month}(?! 20\\d\\d)`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})binnen (?:de )?${amount} (?:werkdagen|weken|maanden|week|maand)`, 'iu'),
]

/** A helpline may be free: that is no promise of ours. */
const exempt = ['content/taal/dringend.yaml', 'content/taal/niet-van-ons.yaml']

/** Texts promise nothing that only a centre or a school can say. */
export function checkPromises(passages: readonly Passage[]): readonly Diagnostic[] {
  return passages
    .filter(({ file }) => !exempt.includes(file.file))
    .flatMap(({ file, line, text }) =>
      promises.flatMap((promise) => {
        const found = promise.exec(text)?.[0]
        return found ? [faultAt(file, line, 'T007', `"${found}" klinkt als een belofte`)] : []
      }),
    )
}
