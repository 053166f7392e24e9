import type { Reading } from '../language/read-words.ts'
import type { TermReader } from '../language/to-terms.ts'

/** How a message sounds. The two sums are divided by the square root of the number of words that count. */
export interface Sound {
  /** How much it sounds like our subject. */
  readonly ours: number
  /** How much it sounds like anything else; at most 0. */
  readonly others: number
  /** The word that sounds most like our subject. */
  readonly strongest: number
  /** Share of its words that the content and ordinary Dutch do not have. */
  readonly unknown: number
  /** Share of its words that cannot even be Dutch. */
  readonly strange: number
}

export type Listen = (reading: Reading) => Sound

/** Per stem, how much more often it is said about leersteun than elsewhere: the natural logarithm of the ratio, -3 to 3. */
export type Keyness = ReadonlyMap<string, number>

const everyday = -2
const unheard = -1.2

/**
 * Listens to a message with the measured keyness. A word that a synonym explains sounds like what it stands for.
 * @param canBeDutch whether an unknown word could be Dutch by its letters
 */
export function createListen(
  known: Keyness,
  canBeDutch: (word: string) => boolean,
  { lexicon, synonyms }: TermReader,
): Listen {
  return ({ words, stems }) => {
    const meant = new Map<number, number>()
    for (const { start, end, value } of synonyms({ stems })) {
      const best = Math.max(...value.map((stem) => known.get(stem) ?? 0))
      for (let i = start; i < end; i++) meant.set(i, best / (end - start))
    }
    const sounds = stems.flatMap((stem, i) => {
      if (lexicon.isStopStem(stem) && !meant.has(i)) return []
      const measured = meant.get(i) ?? known.get(stem)
      const word = words[i] ?? ''
      const isKnown = measured !== undefined || lexicon.isKnown(word)
      return [
        {
          keyness: measured ?? (isKnown ? everyday : unheard),
          isKnown,
          isDutch: isKnown || canBeDutch(word),
        },
      ]
    })
    const root = Math.sqrt(Math.max(1, sounds.length))
    const total = (pick: (keyness: number) => number) =>
      sounds.reduce((all, { keyness: one }) => all + pick(one), 0) / root
    const share = (count: number) => (sounds.length === 0 ? 0 : count / sounds.length)
    return {
      ours: total((one) => Math.max(0, one)),
      others: total((one) => Math.min(0, one)),
      strongest: Math.max(0, ...sounds.map((one) => one.keyness)),
      unknown: share(sounds.filter(({ isKnown }) => !isKnown).length),
      strange: share(sounds.filter(({ isDutch }) => !isDutch).length),
    }
  }
}
