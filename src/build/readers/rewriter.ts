import type { OwnWordsFile } from '../../content/language.ts'

/** Says a text to somebody else, by the words and sentences of a file such as taal/leerling.yaml. */
export interface Rewriter {
  readonly rewrite: (text: string) => string
  /** How often these words or this sentence were said so far. */
  readonly uses: (key: string) => number
  /** The words and sentences that no text had so far, with the keys that lead to them. */
  readonly unused: () => readonly (readonly ['woorden' | 'zinnen', string])[]
}

/**
 * One pass from left to right, so that what was said anew is not said again. Where more than one begins at the same
 * place, the longest counts. Words in small letters also begin a sentence, with a capital.
 */
export function createRewriter({
  woorden,
  zinnen,
}: Pick<OwnWordsFile, 'woorden' | 'zinnen'>): Rewriter {
  const said = new Map([...Object.entries(woorden), ...Object.entries(zinnen)])
  const used = new Map<string, number>()
  const uses = (key: string): number => used.get(key) ?? 0
  const longestFirst = [...said.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(
    `(?<!${inWord})(?:${longestFirst.map(source).join('|')})(?!${inWord})`,
    'gu',
  )
  const saidFor = (found: string): string => {
    const key = said.has(found) ? found : lowered(found)
    used.set(key, uses(key) + 1)
    const words = said.get(key) ?? found
    return key === found ? words : capitalised(words)
  }
  const keys = (part: 'woorden' | 'zinnen', entries: object) =>
    Object.keys(entries)
      .filter((key) => !used.has(key))
      .map((key) => [part, key] as const)
  return {
    rewrite: (text) => (said.size === 0 ? text : closeGaps(text.replace(pattern, saidFor))),
    uses,
    unused: () => [...keys('woorden', woorden), ...keys('zinnen', zinnen)],
  }
}

/** A sentence that fell away leaves its space. */
const closeGaps = (text: string): string =>
  text.replace(/^ (?=\S)| +$/gm, '').replace(/(?<=\S) {2,}/g, ' ')

const inWord = '[\\p{L}\\p{N}]'
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The key as it stands, or with a capital where its first letter is small. */
function source(key: string): string {
  const first = key.charAt(0)
  const upper = first.toUpperCase()
  const rest = literally(key.slice(1))
  return first === upper ? literally(key) : `[${first}${upper}]${rest}`
}

/** The text as part of a pattern. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
