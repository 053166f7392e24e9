import type { CompiledContent } from '../content/compiled.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { readWords } from '../language/read-words.ts'
import type { Keyness } from '../search/keyness.ts'
import { topicDocuments } from '../search/topic-documents.ts'

const most = 3

/** @param frequent ordinary Dutch words, the most frequent first */
export function measureKeyness(
  content: CompiledContent,
  lexicon: Lexicon,
  frequent: readonly string[],
): Keyness {
  const ours = new Map<string, number>()
  const others = new Map<string, number>()
  for (const { topic, title, questions } of topicDocuments(content)) {
    const counts = topic.kind === 'not-ours' || topic.kind === 'small-talk' ? others : ours
    for (const text of [title, ...questions])
      count(readWords(text, lexicon, false).stems, counts, 1)
  }
  const general = new Map<string, number>()
  for (const [rank, word] of frequent.entries())
    count([lexicon.stemOf(word)], general, 1 / (rank + 20))
  const total = { ours: sum(ours), others: sum(others), general: sum(general) }
  const smooth = 0.1
  const ratio = (stem: string): number => {
    const here = ((ours.get(stem) ?? 0) + smooth) / (total.ours + smooth * ours.size)
    const elsewhere = Math.max((general.get(stem) ?? 0) / total.general, 0.00002)
    const notOurs =
      ((others.get(stem) ?? 0) + smooth / 5) / (total.others + (smooth / 5) * ours.size)
    const log = Math.log(here / (0.5 * elsewhere + 0.5 * notOurs))
    return Math.round(Math.max(-most, Math.min(most, log)) * 100) / 100
  }
  return new Map(
    [...new Set([...ours.keys(), ...others.keys()])].map((stem) => [stem, ratio(stem)]),
  )
}

function count(stems: readonly string[], counts: Map<string, number>, by: number): void {
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + by)
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0
  for (const value of counts.values()) total += value
  return total
}
