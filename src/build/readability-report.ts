import { readability } from './check/text/readability.ts'
import { readersAreParents } from './check/text/readers-are-parents.ts'
import { idOf, type LoadedContent } from './load-content.ts'

/** In Dutch: the average readability of what parents read, and of the `shown` most difficult articles each their own. */
export function readabilityReport({ articles }: LoadedContent, shown: number): string {
  const scored = articles
    .map((file) => ({
      id: idOf(file.file),
      forParents: readersAreParents(file.data),
      score: readability(file.body),
    }))
    .toSorted((a, b) => a.score - b.score)
  const parents = scored.filter(({ forParents }) => forParents)
  const average = parents.reduce((sum, { score }) => sum + score, 0) / Math.max(1, parents.length)
  const hardest = scored.slice(0, shown).map(({ id, score }) => `${id} ${score.toFixed(0)}`)
  return `Leesbaarheid van ${parents.length} artikels voor ouders: gemiddeld ${average.toFixed(1)}. Moeilijkst: ${hardest.join(', ')}.`
}
