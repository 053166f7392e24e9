import type { CountKind } from '../../counters/count-event.ts'
import type { CountRow } from '../../counters/count-store.ts'
import { type Sum, sumCounts } from '../../counters/sum-counts.ts'
import type { Knowledge } from '../../knowledge.ts'
import { countName } from './count-name.ts'
import { type DayChart, dayChart } from './day-chart.ts'

/** A number with what it says. `note` gives it a measure, and may be empty. */
interface Fact {
  readonly name: string
  readonly amount: string
  readonly note: string
}

interface Bar {
  readonly name: string
  readonly amount: string
  /** Of the longest bar, in percent. */
  readonly share: number
}

interface Chart {
  readonly id: string
  readonly title: string
  /** What is counted, and what one can do with it. */
  readonly about: string
  readonly bars: readonly Bar[]
  /** How many were left out because they are few. */
  readonly others: number
}

/** The page of the counts, as its template shows it. */
export interface CountsView {
  readonly isEmpty: boolean
  readonly facts: readonly Fact[]
  readonly days: DayChart
  readonly charts: readonly Chart[]
}

const mostBars = 15

const charts: readonly (readonly [CountKind, string, string])[] = [
  ['topic', 'Waarover ging het?', 'Onderwerpen die verteld of begonnen zijn.'],
  [
    'not-understood',
    'Niet begrepen',
    'Berichten waar het infopunt niets mee kon. Na twee keer verwijst het door naar een mens.',
  ],
  [
    'word',
    'Woorden in wat niet begrepen is',
    'Alleen woorden die ook in onze eigen teksten staan. Komt een woord vaak terug? Zet dan een vraag met dat woord bij het artikel dat erover gaat.',
  ],
  [
    'place',
    'Waar mensen stoppen',
    'De laatste plaats van elk gesprek. Stoppen na een antwoord is goed. Stoppen vaak mensen bij dezelfde vraag? Dan is die vraag misschien moeilijk.',
  ],
  [
    'referral',
    'Doorverwezen',
    'Vragen die niet van ons zijn, en gesprekken die naar een mens gingen.',
  ],
  ['useful', 'Nuttig', 'Antwoorden die iemand nuttig vond.'],
  [
    'not-useful',
    'Niet nuttig',
    'Antwoorden die iemand niet nuttig vond. Lees die artikels nog eens na.',
  ],
  [
    'urgent',
    'Dringend',
    'Berichten waar iemand in gevaar kan zijn. Die kregen meteen de noodnummers.',
  ],
]

/** @param days the days of the period, YYYY-MM-DD, from old to new */
export function countsView(
  knowledge: Knowledge,
  rows: readonly CountRow[],
  days: readonly string[],
): CountsView {
  return {
    isEmpty: rows.length === 0,
    facts: factsOf(rows),
    days: dayChart(rows, days),
    charts: charts
      .map(([kind, title, about]) => ({
        id: kind,
        title,
        about,
        ...barsOf(sumCounts(rows, kind), (what) => countName(knowledge, kind, what)),
      }))
      .filter(({ bars }) => bars.length > 0),
  }
}

function factsOf(rows: readonly CountRow[]): readonly Fact[] {
  const total = (kind: CountKind) =>
    sumCounts(rows, kind).reduce((sum, { amount }) => sum + amount, 0)
  const turns = sumCounts(rows, 'turn')
  const ofSort = (sort: string) => turns.find(({ what }) => what === sort)?.amount ?? 0
  const typed = ofSort('text')
  const judged = total('useful') + total('not-useful')
  return [
    {
      name: 'Keer geopend',
      amount: spell(ofSort('start')),
      note: `${spell(total('turn') - ofSort('start'))} beurten daarna`,
    },
    { name: 'Getypte berichten', amount: spell(typed), note: 'de rest zijn knoppen' },
    {
      name: 'Niet begrepen',
      amount: spell(total('not-understood')),
      note: percentage(total('not-understood'), typed, 'van wat getypt is'),
    },
    { name: 'Doorverwezen', amount: spell(total('referral')), note: '' },
    {
      name: 'Nuttig gevonden',
      amount: spell(total('useful')),
      note: percentage(total('useful'), judged, `van ${spell(judged)} keer dat iemand het zei`),
    },
  ]
}

function barsOf(sums: readonly Sum[], nameOf: (what: string) => string) {
  const most = Math.max(1, ...sums.map(({ amount }) => amount))
  return {
    others: Math.max(0, sums.length - mostBars),
    bars: sums.slice(0, mostBars).map(({ what, amount }) => ({
      name: nameOf(what),
      amount: spell(amount),
      share: Math.round((1000 * amount) / most) / 10,
    })),
  }
}

/** As 12.345. Not by Intl: to have it ready costs every start of the service. */
const spell = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.')

function percentage(part: number, whole: number, of: string): string {
  return whole > 0 ? `${Math.round((100 * part) / whole)} % ${of}` : ''
}
