import type { CountRow } from '../../counters/count-store.ts'
import { assets } from '../../generated/assets.js'
import { renderPage } from '../pages/render-page.ts'
import type { Service } from '../service.ts'
import { countsView } from './counts-view.ts'

/** The periods that can be chosen, in days. */
export const periods = [7, 30, 90] as const

export interface CountsOptions {
  /** Every day of the period, YYYY-MM-DD, from old to new. */
  readonly days: readonly string[]
  readonly isFailing: boolean
}

/** What was asked, in numbers: in short, per day, and per subject, referral and place. */
export function countsPage(
  service: Service,
  rows: readonly CountRow[],
  { days, isFailing }: CountsOptions,
): string {
  const view = {
    ...countsView(service.knowledge, rows, days),
    isFailing,
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    periods: periods.map((length) => ({ length, here: length === days.length })),
  }
  return renderPage(service, 'tellingen', view, {
    title: 'Tellingen | Infopunt leersteun',
    description: 'Tellingen van het infopunt leersteun.',
    extraStyle: assets.counts.path,
  })
}
