/** Per pair of letters (`^` and `$` are the ends of a word), how likely the second follows the first: a natural logarithm. */
export type Letters = Readonly<Record<string, number>>

/** What a pair that no word has counts for. */
const never = -8
/** Below this mean a word is a slap on the keyboard, above it an unknown word; 97 in 100 unknown Dutch words lie above. */
const limit = -3.3

/** Whether an unknown word could be Dutch, or a name, by its letters. */
export function soundsDutch(letters: Letters, word: string): boolean {
  const pairs = letterPairs(word)
  const total = pairs.reduce((sum, pair) => sum + (letters[pair] ?? never), 0)
  return pairs.length > 1 && total / pairs.length > limit
}

export function letterPairs(word: string): string[] {
  const letters = `^${word}$`
  return Array.from({ length: letters.length - 1 }, (_, i) => letters.slice(i, i + 2))
}
