import type { Keyness } from './keyness.ts'

/** Keyness goes from -3 to 3 in hundredths: two characters of this alphabet a stem, and `~` for a stem that has none. */
const alphabet = '!#$%&()*+,-./0123456789:;<=>?@'
const base = alphabet.length
const lowest = -3

export function packKeyness(keyness: Keyness, stems: readonly string[]): string {
  return stems
    .map((stem) => {
      const value = keyness[stem]
      if (value === undefined) return '~'
      const step = Math.round((value - lowest) * 100)
      return alphabet.charAt(Math.floor(step / base)) + alphabet.charAt(step % base)
    })
    .join('')
}

/** @param stems the same, in the same order */
export function unpackKeyness(packed: string, stems: readonly string[]): Keyness {
  const keyness: Record<string, number> = {}
  let at = 0
  for (const stem of stems) {
    const first = packed.charAt(at++)
    if (first === '~') continue
    const step = alphabet.indexOf(first) * base + alphabet.indexOf(packed.charAt(at++))
    keyness[stem] = Math.round(lowest * 100 + step) / 100
  }
  return keyness
}
