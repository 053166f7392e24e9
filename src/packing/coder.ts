/**
 * Chances of bits, adapted to what was coded: per place how likely a bit of 0 is, in 1/65536, and how often it was used.
 * A place that is new learns fast, one that was used often hardly changes.
 */
export interface Chances {
  readonly zero: Uint16Array
  readonly uses: Uint8Array
}

/**
 * One side of an adaptive binary range coder (G. N. N. Martin, "Range encoding", 1979). A format is written once for both:
 * the encoder takes `bit` and gives it back, the decoder ignores it and gives the bit that was encoded.
 */
export interface Coder {
  readonly bit: (chances: Chances, place: number, bit: number) => number
}

export function newChances(places: number): Chances {
  return { zero: new Uint16Array(places).fill(32_768), uses: new Uint8Array(places) }
}

/** The range and the place in it are numbers of so many bits: as many as every engine keeps off the heap. */
export const windowBits = 30
/** They move on by a digit of so many bits. */
export const digitBits = 6
/** A range is never smaller, so that shares of it stay exact enough. */
export const smallestRange = 2 ** (windowBits - digitBits)

/** The digits of packed text: 64 characters that need no escape in a string. */
export const digits = '#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcde'

/** From this number of uses on a chance hardly moves. */
const settled = 250
const speeds = Int32Array.from({ length: settled + 1 }, (_, uses) =>
  Math.floor(16_384 / (uses + 1.6)),
)

/** Brings the chance at a place nearer to the bit that came. */
export function adapt({ zero, uses }: Chances, place: number, bit: number): void {
  const used = uses[place] ?? 0
  const chance = zero[place] ?? 0
  zero[place] = chance + ((((bit === 0 ? 65_535 : 0) - chance) * (speeds[used] ?? 0)) >> 14)
  if (used < settled) uses[place] = used + 1
}

/** The part of a range that belongs to a bit of 0: never nothing and never all. */
export function boundIn(range: number, { zero }: Chances, place: number): number {
  const share = (zero[place] ?? 0) >>> 4
  return (range >>> 12) * (share === 0 ? 1 : share)
}
