import type { Lexicon } from './lexicon.ts'
import { normalise } from './normalise.ts'
import { readNumber } from './read-number.ts'
import { tokenise } from './tokenise.ts'

/** A text as words: as it was read (spoken forms and slips put right), with stem and number per word. */
export interface Reading {
  readonly words: readonly string[]
  readonly stems: readonly string[]
  readonly numbers: readonly (number | null)[]
  /** Slips that were put right. */
  readonly repaired: readonly { readonly from: string; readonly to: string }[]
  /** Positions where a clause begins: what stands before it does not negate what stands after it. */
  readonly breaks: ReadonlySet<number>
}

/** Looking up the nearest known word costs the most, so a text gets at most this many. */
const mostRepairs = 24

/** Reads a text of at most a few thousand characters. The same text always gives the same reading. */
export function readWords(text: string, lexicon: Lexicon, repair = true): Reading {
  const words: string[] = []
  const breaks = new Set<number>()
  const repaired: { from: string; to: string }[] = []
  for (const clause of normalise(text).split(/[.!?;,:()\n]+/)) {
    breaks.add(words.length)
    for (const token of tokenise(clause).flatMap((word) => parts(word, lexicon))) {
      const to = repair && repaired.length < mostRepairs ? nearestOf(token, lexicon) : null
      if (to !== null) repaired.push({ from: token, to })
      words.push(to ?? token)
    }
  }
  return { words, stems: words.map(lexicon.stemOf), numbers: words.map(readNumber), repaired, breaks }
}

/** "da" is "dat", "type7" is "type 7". */
function parts(word: string, lexicon: Lexicon): readonly string[] {
  const spoken = lexicon.spoken(word)
  if (spoken) return spoken
  const glued = /^([a-z]{3,})(\d)$/.exec(word)
  return glued?.[1] && glued[2] && !lexicon.isKnown(word) ? [glued[1], glued[2]] : [word]
}

function nearestOf(word: string, lexicon: Lexicon): string | null {
  if (lexicon.isKnown(word) || lexicon.splitCompound(word).length > 0) return null
  return lexicon.nearest(word)
}
