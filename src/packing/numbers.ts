/**
 * Numbers as text, made for a compressor that comes after: in digits of base 45, small numbers as one character. A last digit
 * is one of the first 45 characters of the alphabet, one that goes on is one of the other 45.
 */
const alphabet =
  '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{}~'
const base = 45

const digitOf = new Uint8Array(128)
for (let i = 0; i < alphabet.length; i++) digitOf[alphabet.charCodeAt(i)] = i

/** @param number whole, from 0 on */
export function packNumber(number: number): string {
  let text = alphabet.charAt(number % base)
  for (let rest = Math.floor(number / base); rest > 0; rest = Math.floor(rest / base))
    text = alphabet.charAt(base + (rest % base)) + text
  return text
}

/** Gives the numbers of a packed text one after the other; after the last one only 0. */
export function numbersIn(packed: string): () => number {
  let at = 0
  return () => {
    let number = 0
    while (at < packed.length) {
      const digit = digitOf[packed.charCodeAt(at++)] ?? 0
      if (digit < base) return number * base + digit
      number = number * base + digit - base
    }
    return 0
  }
}

/** A set of numbers in rising order, each once, as their distances. */
export function packRising(numbers: readonly number[]): string {
  return numbers.map((number, i) => packNumber(number - (numbers[i - 1] ?? -1) - 1)).join('')
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
