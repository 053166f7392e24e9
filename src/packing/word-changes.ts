/** A place where two texts differ: so many parts are kept after the change before it, so many go, and this comes instead. */
export interface Change {
  readonly kept: number
  readonly gone: number
  readonly instead: string
}

/** Words, and what stands between them. The letters of our alphabet: a tenth of the time that all letters would take. */
export const partsOf = (text: string): string[] => text.match(/[A-Za-zÀ-ÿ]+|[^A-Za-zÀ-ÿ]+/g) ?? []

/** What makes the parts of one text those of the other, from left to right. Changes that only one part keeps apart are one. */
export function changesBetween(before: readonly string[], after: readonly string[]): Change[] {
  const changes: Change[] = []
  let last: Run = { from: 0, to: 0, length: 0 }
  const end: Run = { from: before.length, to: after.length, length: 0 }
  for (const run of [...sharedRuns(before, after), end]) {
    const [at, place] = [last.from + last.length, last.to + last.length]
    if (run.from > at || run.to > place)
      changes.push({
        kept: last.length,
        gone: run.from - at,
        instead: after.slice(place, run.to).join(''),
      })
    last = run
  }
  return changes
}

/** Parts that both have, one after the other. */
interface Run {
  readonly from: number
  readonly to: number
  readonly length: number
}

/** The longest row of parts that both have, as runs; between changes a run has more than one part. */
function sharedRuns(before: readonly string[], after: readonly string[]): Run[] {
  const lengths = sharedLengths(before, after)
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  const runs: Run[] = []
  let [i, j] = [0, 0]
  while (i < before.length && j < after.length) {
    let length = 0
    while (i + length < before.length && before[i + length] === after[j + length]) length++
    if (length > 1 || (length === 1 && i === 0)) runs.push({ from: i, to: j, length })
    if (length > 0) [i, j] = [i + length, j + length]
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++
    else j++
  }
  return runs
}

/** Per place in each how many parts the rests share at most. */
function sharedLengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i--) {
    const row = rows[i]
    const next = rows[i + 1]
    if (!row || !next) continue
    for (let j = after.length - 1; j >= 0; j--)
      row[j] =
        before[i] === after[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0)
  }
  return rows
}
