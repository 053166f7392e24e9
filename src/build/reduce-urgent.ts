/** The phrases of one urgent subject: what alarms, and what looks alike and is harmless. Each is stems with spaces between. */
export interface UrgentPhrases {
  readonly alarming: readonly string[]
  readonly harmless: readonly string[]
}

/**
 * The same subject in fewer phrases: exactly the same sentences are urgent.
 * - A phrase that holds a shorter one is found by that one, unless a harmless phrase could hold the shorter one.
 * - A harmless phrase in which nothing alarms, or all that does stands in a shorter harmless part of it, is not needed.
 */
export function reduceUrgent({ alarming, harmless }: UrgentPhrases): UrgentPhrases {
  const calm = [...new Set(harmless)]
  const all = new Set(alarming)
  const placed = createPlaced(all)
  const canBeCalm = new Set(calm.flatMap((one) => placed(one.split(' ')).map(({ alarm }) => alarm)))
  const found = [...all].filter(
    (phrase) => !partsOf(phrase).some((part) => all.has(part) && !canBeCalm.has(part)),
  )
  return { alarming: found, harmless: neededOf(calm, createPlaced(found)) }
}

function neededOf(calm: readonly string[], placed: Placed): readonly string[] {
  const known = new Set(calm)
  return calm.filter((phrase) => {
    const stems = phrase.split(' ')
    const shorter = spansOf(stems).filter(
      ([start, end]) => end - start < stems.length && known.has(stems.slice(start, end).join(' ')),
    )
    return placed(stems).some(
      ({ first, last }) => !shorter.some(([start, end]) => start <= first && last < end),
    )
  })
}

/** The phrases that stand in a row of stems, and where: the place of the first and of the last stem. */
type Placed = (
  row: readonly string[],
) => readonly { readonly alarm: string; readonly first: number; readonly last: number }[]

function createPlaced(alarms: Iterable<string>): Placed {
  const byFirst = new Map<string, string[]>()
  for (const alarm of alarms) {
    const first = alarm.split(' ', 1)[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), alarm])
  }
  return (row) =>
    [...new Set(row)]
      .flatMap((stem) => byFirst.get(stem) ?? [])
      .flatMap((alarm) =>
        placesIn(alarm.split(' '), row).map(([first, last]) => ({ alarm, first, last })),
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
