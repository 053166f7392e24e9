import type { Word } from './lexicon.ts'
import type { NumberedText } from './marks.ts'

/** What a phrase is looked for in. All but the stems is only needed where a phrase asks for it. */
export interface PhraseText {
  readonly stems: readonly string[]
  readonly words?: readonly string[]
  /** What is known of each of the words by itself, in a text that was read: with the same stems and words. */
  readonly entries?: readonly Word[]
  readonly numbers?: readonly (number | null)[]
  /** Which of the numbers are ranks. */
  readonly ranks?: readonly boolean[]
  readonly names?: readonly boolean[]
  readonly bounds?: Bounds
  /** The same in numbers, from patterns.ts on: it goes when the text does. One that is made of this text has it not yet. */
  numbered?: NumberedText
}

export interface Bounds {
  /** Where a clause begins. */
  readonly starts: ReadonlySet<number>
  /** The positions after a clause. */
  readonly ends: ReadonlySet<number>
  /** Where a sentence begins. */
  readonly sentences: ReadonlySet<number>
}
