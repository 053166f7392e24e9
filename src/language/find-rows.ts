/** Rows of numbers, one after the other; each begins at its place in `from`, and after the last one they end. */
export interface Rows {
  readonly numbers: ArrayLike<number>
  readonly from: ArrayLike<number>
}

/** Gathers the numbers that a text has, and finds the rows that have no others. */
export interface FindRows {
  readonly add: (number: number) => void
  /** The same of a number that no row is looked up by, or that was added. */
  readonly addBeside: (number: number) => void
  /** The rows of which every number was added, as places in the list of them. */
  readonly found: () => readonly number[]
  /** Whether rows are looked up by a number. */
  readonly isKey: (number: number) => boolean
  /** Begins anew. */
  readonly clear: () => void
}

/**
 * There are thousands of rows, and few that a text has all numbers of. Each is looked up by one of its numbers, best its least
 * common, and the others lie beside it: to fetch them from elsewhere takes longer than to look at them.
 * @param list which rows; none of them is empty
 * @param size all numbers are below it
 * @param commonAt how common the number is that stands at a place in the rows
 */
export function createFindRows(
  rows: Rows,
  list: ArrayLike<number>,
  size: number,
  commonAt: (at: number) => number,
): FindRows {
  const { starts, laid } = layOut(rows, list, size, commonAt)
  const isAdded = new Uint8Array(size)
  // Lists that grow anew for every text would cost more than all the rest.
  const added = new Uint32Array(size)
  let count = 0
  /** Adds the rows that are looked up by a number and have no others than were added. */
  function addRows(number: number, found: number[]): void {
    const end = starts[number + 1] ?? 0
    for (let at = starts[number] ?? 0; at < end; ) {
      const next = at + (laid[at] ?? 0)
      let other = at + 2
      while (other < next && isAdded[laid[other] ?? 0] === 1) other++
      if (other === next) found.push(laid[at + 1] ?? 0)
      at = next
    }
  }
  return {
    add: (number) => {
      if (isAdded[number] === 0) added[count++] = number
      isAdded[number] = 1
    },
    addBeside: (number) => {
      isAdded[number] = 1
    },
    found: () => {
      const found: number[] = []
      for (let i = 0; i < count; i++) addRows(added[i] ?? 0, found)
      return found
    },
    isKey: (number) => (starts[number + 1] ?? 0) > (starts[number] ?? 0),
    clear: () => {
      isAdded.fill(0)
      count = 0
    },
  }
}

/** Per number the rows that are looked up by it: how many numbers there are of each here, its place in the list, and its others. */
function layOut(
  { numbers, from }: Rows,
  list: ArrayLike<number>,
  size: number,
  commonAt: (at: number) => number,
) {
  const startOf = (place: number): number => from[list[place] ?? 0] ?? 0
  const endOf = (place: number): number => from[(list[place] ?? 0) + 1] ?? 0
  const lookedUpAt = Uint32Array.from(list, (_, place) =>
    rarestIn(startOf(place), endOf(place), commonAt),
  )
  const numberOf = (place: number): number => numbers[lookedUpAt[place] ?? 0] ?? 0
  const lengthOf = (place: number): number => endOf(place) - startOf(place) + 1
  // Where the rows of each number end; each that is laid down moves it to where they begin.
  const starts = new Uint32Array(size + 1)
  for (let place = 0; place < list.length; place++)
    starts[numberOf(place)] = (starts[numberOf(place)] ?? 0) + lengthOf(place)
  for (let i = 1; i <= size; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
  const laid = new Uint32Array(starts[size] ?? 0)
  for (let place = list.length - 1; place >= 0; place--) {
    let at = (starts[numberOf(place)] ?? 0) - lengthOf(place)
    starts[numberOf(place)] = at
    laid[at++] = lengthOf(place)
    laid[at++] = place
    for (let i = startOf(place); i < endOf(place); i++)
      if (i !== lookedUpAt[place]) laid[at++] = numbers[i] ?? 0
  }
  return { starts, laid }
}

function rarestIn(start: number, end: number, commonAt: (at: number) => number): number {
  let rarest = start
  for (let at = start + 1; at < end; at++) if (commonAt(at) < commonAt(rarest)) rarest = at
  return rarest
}
