import type { CompiledContent } from '../content/compiled.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { type Reading, readWords } from '../language/read-words.ts'
import type { TermReader } from '../language/to-terms.ts'
import { topicDocuments } from './topic-documents.ts'

/** How a message sounds. The two sums are divided by the square root of the number of words that count. */
export interface Sound {
  /** How much it sounds like our subject. */
  readonly ours: number
  /** How much it sounds like anything else; at most 0. */
  readonly others: number
  /** The word that sounds most like our subject. */
  readonly strongest: number
  /** Share of its words that nobody knows. */
  readonly strange: number
}

export type Listen = (reading: Reading) => Sound

/** Per stem, how much more often it is said about leersteun than elsewhere: the natural logarithm of the ratio, -3 to 3. */
export type Keyness = Readonly<Record<string, number>>

const most = 3
const everyday = -2
const unheard = -1.2

/** @param frequent ordinary Dutch words, the most frequent first */
export function measureKeyness(content: CompiledContent, lexicon: Lexicon, frequent: readonly string[]): Keyness {
  const ours = new Map<string, number>()
  const others = new Map<string, number>()
  for (const { topic, title, questions } of topicDocuments(content)) {
    const counts = topic.kind === 'not-ours' || topic.kind === 'small-talk' ? others : ours
    for (const text of [title, ...questions]) count(readWords(text, lexicon, false).stems, counts, 1)
  }
  const general = new Map<string, number>()
  frequent.forEach((word, rank) => count([lexicon.stemOf(word)], general, 1 / (rank + 20)))
  const total = { ours: sum(ours), others: sum(others), general: sum(general) }
  const smooth = 0.1
  const ratio = (stem: string): number => {
    const here = ((ours.get(stem) ?? 0) + smooth) / (total.ours + smooth * ours.size)
    const elsewhere = Math.max((general.get(stem) ?? 0) / total.general, 0.00002)
    const notOurs = ((others.get(stem) ?? 0) + smooth / 5) / (total.others + (smooth / 5) * ours.size)
    const log = Math.log(here / (0.5 * elsewhere + 0.5 * notOurs))
    return Math.round(Math.max(-most, Math.min(most, log)) * 100) / 100
  }
  return Object.fromEntries([...new Set([...ours.keys(), ...others.keys()])].map((stem) => [stem, ratio(stem)]))
}

/** Listens to a message with the measured keyness. A word that a synonym explains sounds like what it stands for. */
export function createListen(keyness: Keyness, { lexicon, synonyms }: TermReader): Listen {
  const known = new Map(Object.entries(keyness))
  return ({ words, stems }) => {
    const meant = new Map<number, number>()
    for (const { start, end, value } of synonyms(stems)) {
      const best = Math.max(...value.map((stem) => known.get(stem) ?? 0))
      for (let i = start; i < end; i++) meant.set(i, best / (end - start))
    }
    const sounds = stems.flatMap((stem, i) => {
      if (lexicon.isStopStem(stem) && !meant.has(i)) return []
      const measured = meant.get(i) ?? known.get(stem)
      const isKnown = measured !== undefined || lexicon.isKnown(words[i] ?? '')
      return [{ keyness: measured ?? (isKnown ? everyday : unheard), isKnown }]
    })
    const root = Math.sqrt(Math.max(1, sounds.length))
    const total = (pick: (keyness: number) => number) => sounds.reduce((all, { keyness: one }) => all + pick(one), 0) / root
    return {
      ours: total((one) => Math.max(0, one)),
      others: total((one) => Math.min(0, one)),
      strongest: Math.max(0, ...sounds.map((one) => one.keyness)),
      strange: sounds.length === 0 ? 0 : sounds.filter(({ isKnown }) => !isKnown).length / sounds.length,
    }
  }
}

function count(stems: readonly string[], counts: Map<string, number>, by: number): void {
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + by)
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0
  for (const value of counts.values()) total += value
  return total
}
