import {
  adapt,
  boundIn,
  type Coder,
  digitBits,
  digits,
  smallestRange,
  windowBits,
} from './coder.ts'

const base = 2 ** digitBits
const whole = 2 ** windowBits

/** Gives what `write` codes as text; `createDecoder` reads it. */
export function encode(write: (coder: Coder) => void): string {
  const text: number[] = []
  let low = 0
  let range = whole - 1
  const carry = (): void => {
    let at = text.length - 1
    while (text[at] === base - 1) text[at--] = 0
    text[at] = (text[at] ?? 0) + 1
  }
  const shift = (): void => {
    text.push(Math.floor(low / smallestRange))
    low = (low % smallestRange) * base
  }
  write({
    bit: (chances, place, bit) => {
      const bound = boundIn(range, chances, place)
      if (bit !== 0) low += bound
      range = bit === 0 ? bound : range - bound
      adapt(chances, place, bit)
      if (low >= whole) {
        low -= whole
        carry()
      }
      while (range < smallestRange) {
        shift()
        range *= base
      }
      return bit
    },
  })
  while (low > 0) shift()
  return text.map((digit) => digits.charAt(digit)).join('')
}
