import {
  adapt,
  boundIn,
  type Coder,
  digitBits,
  digits,
  smallestRange,
  windowBits,
} from './coder.ts'

const digitOf = new Uint8Array(128)
for (let i = 0; i < digits.length; i++) digitOf[digits.charCodeAt(i)] = i

/** Reads what `encode` gave. Past the end of the text everything is a 0. */
export function createDecoder(text: string): Coder {
  let at = 0
  let range = 2 ** windowBits - 1
  let code = 0
  const shift = (): void => {
    const digit = at < text.length ? (digitOf[text.charCodeAt(at++)] ?? 0) : 0
    code = (code << digitBits) | digit
  }
  for (let i = 0; i < windowBits / digitBits; i++) shift()
  return {
    bit: (chances, place) => {
      const bound = boundIn(range, chances, place)
      const bit = code < bound ? 0 : 1
      if (bit === 0) range = bound
      else {
        range -= bound
        code -= bound
      }
      adapt(chances, place, bit)
      while (range < smallestRange) {
        shift()
        range <<= digitBits
      }
      return bit
    },
  }
}
