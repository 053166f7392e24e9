/**
 * Sets of term numbers as text: each number as its distance from the one before, in digits of base 45. A last digit
 * is one of the first 45 characters of the alphabet, one that goes on is one of the other 45.
 */
const alphabet =
  '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{}~'
const base = 45

const digitOf = new Uint8Array(128)
for (let i = 0; i < alphabet.length; i++) digitOf[alphabet.charCodeAt(i)] = i

/** @param numbers in rising order, each once */
export function packTerms(numbers: readonly number[]): string {
  let last = -1
  return numbers
    .map((number) => {
      const step = number - last - 1
      last = number
      return digits(step)
    })
    .join('')
}

function digits(step: number): string {
  let text = alphabet.charAt(step % base)
  for (let rest = Math.floor(step / base); rest > 0; rest = Math.floor(rest / base)) {
    text = alphabet.charAt(base + (rest % base)) + text
  }
  return text
}

export function unpackTerms(packed: string): number[] {
  const numbers: number[] = []
  let last = -1
  let step = 0
  for (let i = 0; i < packed.length; i++) {
    const digit = digitOf[packed.charCodeAt(i)] ?? 0
    if (digit < base) {
      last += step * base + digit + 1
      numbers.push(last)
      step = 0
    } else step = step * base + digit - base
  }
  return numbers
}
