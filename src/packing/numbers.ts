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

/** All numbers of a packed row. In one loop: a start unpacks a quarter of a million, and a call for each takes five times as long. */
export function unpackNumbers(packed: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(packed.length)
  const byte = (at: number): number => packed[at] ?? 0
  let count = 0
  for (let at = 0; at < packed.length; count++) {
    const first = packed[at++] ?? 0
    if (first < long) numbers[count] = first
    else if (first < whole) numbers[count] = long + ((first - long) << 8) + byte(at++)
    else {
      numbers[count] = (byte(at) << 24) | (byte(at + 1) << 16) | (byte(at + 2) << 8) | byte(at + 3)
      at += 4
    }
  }
  return numbers.subarray(0, count)
}

/** Gives the numbers of a packed row one after the other; after the last one only 0. */
export function numbersIn(packed: Uint8Array): () => number {
  const numbers = unpackNumbers(packed)
  let at = 0
  return () => numbers[at++] ?? 0
}

/** A set of numbers in rising order, each once, as their distances. */
export function stepsOf(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? -1) - 1)
}

/** The same set again. */
export function risingOf(steps: Uint32Array): Float64Array {
  const numbers = new Float64Array(steps.length)
  for (let i = 0, last = -1; i < steps.length; i++) {
    last += (steps[i] ?? 0) + 1
    numbers[i] = last
  }
  return numbers
}
