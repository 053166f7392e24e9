/**
 * Numbers as bytes, made for a compressor that comes after: small ones, which are most, as one byte. A byte from `long` on
 * stands for 256 numbers, and the next byte says which; the last one says that the number follows, in four bytes.
 */
const long = 192
const whole = 255
const longest = long + (whole - long) * 256

/** @param numbers whole, from 0 on, below 2 ** 32 */
export function packNumbers(numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(numbers.flatMap(bytesOf))
}

function bytesOf(number: number): number[] {
  if (number < long) return [number]
  const rest = number - long
  return number < longest
    ? [long + (rest >> 8), rest & 255]
    : [whole, number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255]
}

/** Gives the numbers of a packed row one after the other; after the last one only 0. */
export function numbersIn(packed: Uint8Array): () => number {
  let at = 0
  const byte = (): number => packed[at++] ?? 0
  return () => {
    const first = byte()
    if (first < long) return first
    if (first < whole) return long + ((first - long) << 8) + byte()
    return ((byte() << 24) | (byte() << 16) | (byte() << 8) | byte()) >>> 0
  }
}

/** Fills a row with the numbers that come next. */
export function filled<T extends Uint8Array | Uint16Array | Uint32Array>(
  row: T,
  next: () => number,
): T {
  for (let i = 0; i < row.length; i++) row[i] = next()
  return row
}

/** A set of numbers in rising order, each once, as their distances. */
export function stepsOf(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? -1) - 1)
}

/** The next `count` numbers of a packed rising set. */
export function risingIn(next: () => number, count: number): number[] {
  const numbers: number[] = []
  for (let i = 0, last = -1; i < count; i++) {
    last += next() + 1
    numbers.push(last)
  }
  return numbers
}
