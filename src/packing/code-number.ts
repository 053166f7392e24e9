import { codeSymbol, newSymbols, type Symbols } from './code-symbol.ts'
import { type Chances, type Coder, newChances } from './coder.ts'

/** Chances of numbers, of which small ones are likelier. */
export interface Numbers {
  /** How many bits follow the first, per context. */
  readonly lengths: Symbols
  /** Per length the two bits after the first, which are seldom even. */
  readonly second: Chances
  /** Per length and place all other bits. */
  readonly others: Chances
}

export function newNumbers(contexts = 1): Numbers {
  return {
    lengths: newSymbols(5, contexts),
    second: newChances(32 * 4),
    others: newChances(32 * 32),
  }
}

/** Codes a number from 0 to 2^31 - 2: how many bits it has and then the bits (Elias gamma, with chances that adapt). */
export function codeNumber(coder: Coder, numbers: Numbers, number: number, context = 0): number {
  const given = number + 1
  const length = codeSymbol(coder, numbers.lengths, 31 - Math.clz32(given), context)
  let coded = 1
  for (let i = length - 1; i >= 0; i--) {
    const bit = (given >> i) & 1
    const known =
      coded < 4
        ? coder.bit(numbers.second, (length << 2) | coded, bit)
        : coder.bit(numbers.others, (length << 5) | i, bit)
    coded = (coded << 1) | known
  }
  return coded - 1
}
