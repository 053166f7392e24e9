import { type Chances, type Coder, newChances } from './coder.ts'

/** Chances of symbols of so many bits, per context. */
export interface Symbols {
  readonly bits: number
  readonly chances: Chances
}

export function newSymbols(bits: number, contexts = 1): Symbols {
  return { bits, chances: newChances(contexts << bits) }
}

/** Codes a number of at most `bits` bits, its highest bit first; each bit has a chance of its own after those before it. */
export function codeSymbol(
  coder: Coder,
  { bits, chances }: Symbols,
  symbol: number,
  context = 0,
): number {
  const first = context << bits
  let node = 1
  for (let i = bits - 1; i >= 0; i--)
    node = (node << 1) | coder.bit(chances, first + node, (symbol >> i) & 1)
  return node - (1 << bits)
}
