import { codeNumber, type Numbers, newNumbers } from './code-number.ts'
import type { Coder } from './coder.ts'

/** Chances of rising numbers: how many there are, and the steps between them. */
export interface RisingNumbers {
  readonly count: Numbers
  readonly steps: Numbers
}

export const newRising = (): RisingNumbers => ({ count: newNumbers(), steps: newNumbers(64) })

/** Codes a set of numbers in rising order, each once. */
export function codeRising(
  coder: Coder,
  { count, steps }: RisingNumbers,
  numbers: readonly number[] = [],
): number[] {
  const coded: number[] = []
  const length = codeNumber(coder, count, numbers.length)
  for (let i = 0, next = 0; i < length; i++) {
    const number = next + codeNumber(coder, steps, (numbers[i] ?? next) - next, heightOf(next))
    coded.push(number)
    next = number + 1
  }
  return coded
}

/** Numbers lie closer together at the start than further on: where we are, in steps of half a doubling. */
function heightOf(number: number): number {
  const length = 31 - Math.clz32(number + 1)
  return 2 * length + (((number + 1) >> (length - 1)) & 1)
}
