import { addTo } from '../common/add-to.ts'
import { telling } from '../language/find-urgent.ts'

/** An urgent phrase: its names (see urgentNames) and its stems, with spaces between. */
export interface AlarmingPhrase {
  readonly names: string
  readonly stems: string
}

/** The phrases of one urgent subject: what alarms, and what looks alike and is harmless, as stems with spaces between. */
export interface UrgentPhrases {
  readonly alarming: readonly AlarmingPhrase[]
  readonly harmless: readonly string[]
}

/**
 * The same subject in fewer phrases: exactly the same sentences are urgent.
 * - A phrase that holds a shorter one is found by that one, unless a harmless phrase could calm the shorter one.
 * - A harmless phrase in which nothing alarms, or all that does ends inside a shorter harmless part of it, is not needed.
 */
export function reduceUrgent({ alarming, harmless }: UrgentPhrases): {
  readonly alarming: readonly string[]
  readonly harmless: readonly string[]
} {
  const calm = [...new Set(harmless)]
  const all = new Set(alarming.map(({ names }) => names))
  const endings = createEndings(alarming)
  const canBeCalm = new Set(
    calm.flatMap((one) => endings(one.split(' ')).map(({ alarm }) => alarm)),
  )
  const found = new Set(
    [...all].filter(
      (phrase) => !partsOf(phrase).some((part) => all.has(part) && !canBeCalm.has(part)),
    ),
  )
  const left = alarming.filter(({ names }) => found.has(names))
  return { alarming: [...found], harmless: neededOf(calm, createEndings(left)) }
}

function neededOf(calm: readonly string[], endings: Endings): readonly string[] {
  const known = new Set(calm)
  return calm.filter((phrase) => {
    const stems = phrase.split(' ')
    const shorter = spansOf(stems).filter(
      ([start, end]) => end - start < stems.length && known.has(stems.slice(start, end).join(' ')),
    )
    return endings(stems).some(
      ({ first, last }) => !shorter.some(([start, end]) => start <= first && last + 1 < end),
    )
  })
}

/** The phrases whose telling end stands in a row of stems, and where: the place of the first and of the last stem of that end. */
type Endings = (
  row: readonly string[],
) => readonly { readonly alarm: string; readonly first: number; readonly last: number }[]

function createEndings(alarms: readonly AlarmingPhrase[]): Endings {
  const byLast = new Map<string, { readonly alarm: string; readonly end: readonly string[] }[]>()
  for (const { names, stems } of alarms) {
    const end = stems.split(' ').slice(-telling)
    addTo(byLast, end.at(-1) ?? '', { alarm: names, end })
  }
  return (row) =>
    [...new Set(row)]
      .flatMap((stem) => byLast.get(stem) ?? [])
      .flatMap(({ alarm, end }) =>
        placesIn(end, row).map(([first, last]) => ({ alarm, first, last })),
      )
}

type Span = readonly [number, number]

/** Every part of a row, as where it starts and the place after its end. */
function spansOf(stems: readonly string[]): Span[] {
  return stems.flatMap((_, start) => stems.slice(start).map((_, i): Span => [start, start + i + 1]))
}

/** Every shorter part of a phrase. */
function partsOf(phrase: string): string[] {
  const stems = phrase.split(' ')
  return spansOf(stems)
    .filter(([start, end]) => end - start < stems.length)
    .map(([start, end]) => stems.slice(start, end).join(' '))
}

/** The first and last place of every way in which the stems follow each other in a row, however far apart. */
function placesIn(phrase: readonly string[], row: readonly string[], from = 0): Span[] {
  const [wanted, ...rest] = phrase
  if (wanted === undefined) return []
  return row.flatMap((stem, place): Span[] => {
    if (place < from || stem !== wanted) return []
    if (rest.length === 0) return [[place, place]]
    return placesIn(rest, row, place + 1).map(([, last]): Span => [place, last])
  })
}
