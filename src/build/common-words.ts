import { dictionary } from '@zxcvbn-ts/language-nl-be'

/** Only words that long are ever taken for a slip, see language/nearest.ts. */
const shortest = 5
const most = 6_000

/** The most frequent words of Belgian Dutch, so that "morgen" is not read as a slip of one of our words. Source: @zxcvbn-ts/language-nl-be. */
export function commonWords(): string[] {
  const words = dictionary['commonWords'] as readonly string[]
  return words.slice(0, most).filter((word) => word.length >= shortest && /^[a-z]+$/.test(word))
}
