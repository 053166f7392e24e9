import type { CountKind } from '../../counters/count-event.ts'
import type { CountRow } from '../../counters/count-store.ts'
import { type Sum, sumCounts } from '../../counters/sum-counts.ts'
import { renderPage } from '../pages/render-page.ts'
import type { Service } from '../service.ts'
import { countName } from './count-name.ts'

export interface CountsOptions {
  /** YYYY-MM-DD */
  readonly today: string
  readonly days: number
  readonly isFailing: boolean
}

const mostBars = 25

/** What was asked, in numbers: per day, and per subject, referral and place. */
export function countsPage(
  service: Service,
  rows: readonly CountRow[],
  { today, days, isFailing }: CountsOptions,
): string {
  const total = (kind: CountKind) =>
    sumCounts(rows, kind).reduce((sum, { amount }) => sum + amount, 0)
  const chart = (kind: CountKind, title: string, about: string) => {
    const sums = sumCounts(rows, kind).slice(0, mostBars)
    return { title, about, bars: bars(sums, (what) => countName(service.knowledge, kind, what)) }
  }
  const view = {
    days,
    today,
    isFailing,
    turns: total('turn'),
    notUnderstood: total('not-understood'),
    referrals: total('referral'),
    useful: total('useful'),
    notUseful: total('not-useful'),
    charts: [
      {
        title: 'Beurten per dag',
        about: 'Een beurt is een keuze of een bericht.',
        bars: bars(perDay(rows), (day) => day),
      },
      chart('topic', 'Waarover ging het', 'Onderwerpen die verteld of begonnen zijn.'),
      chart('referral', 'Doorverwezen', 'Niet van ons, of naar een mens.'),
      chart('not-understood', 'Niet begrepen', 'Berichten waar het infopunt niets mee kon.'),
      chart(
        'word',
        'Woorden in wat niet begrepen is',
        'Alleen woorden die ook in de teksten van het infopunt staan.',
      ),
      chart('useful', 'Nuttig', 'Antwoorden die iemand nuttig vond.'),
      chart('not-useful', 'Niet nuttig', 'Antwoorden die iemand niet nuttig vond.'),
      chart('place', 'Waar mensen stoppen', 'De laatste plaats van elk gesprek.'),
      chart('urgent', 'Dringend', 'Berichten waar iemand in gevaar kan zijn.'),
    ].filter((one) => one.bars.length > 0),
  }
  return renderPage(service, 'tellingen', view, {
    title: 'Tellingen | Infopunt leersteun',
    description: 'Tellingen van het infopunt leersteun.',
    canonical: null,
    current: null,
    kind: 'pagina',
    script: false,
  })
}

function bars(sums: readonly Sum[], nameOf: (what: string) => string) {
  const most = Math.max(1, ...sums.map(({ amount }) => amount))
  return sums.map(({ what, amount }) => ({ name: nameOf(what), amount, most }))
}

function perDay(rows: readonly CountRow[]): Sum[] {
  const days = new Map<string, number>()
  for (const { day, kind, amount } of rows)
    if (kind === 'turn') days.set(day, (days.get(day) ?? 0) + amount)
  return [...days]
    .map(([what, amount]) => ({ what, amount }))
    .sort((a, b) => b.what.localeCompare(a.what))
}
