import { belongs } from './belongs.ts'
import type { Sound } from './keyness.ts'
import type { Hit } from './topic-index.ts'

/** What a message is about, as far as the search can tell. A weak hit becomes a question, not an answer. */
export type About =
  | { readonly kind: 'hit'; readonly hit: Hit }
  | { readonly kind: 'close'; readonly hits: readonly Hit[] }
  | { readonly kind: 'weak'; readonly hits: readonly Hit[] }
  /** Words that people know, about anything but our subject. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'none' }

/** Below this a hit is no answer, below `weak` not even a suggestion. Set on the development half of the evaluation. */
const sure = 0.6
const weak = 0.4
/** A second hit this near to the first makes the message ambiguous, unless the first is beyond doubt. */
const margin = 0.02
const certain = 0.9
const mostChoices = 3
/** Less likely than this to be ours, and the message is referred. */
const likely = 0.5
/** From this share of unknown words on, a message is not everyday Dutch but no Dutch. */
const gibberish = 0.5

/** Whether the best hit earns its place, given hits from high to low, how the message sounds and how many facts it states. */
export function judge(hits: readonly Hit[], sound: Sound, facts: number): About {
  const [first, second] = hits
  const known = sound.strange < gibberish && sound.ours - sound.others > 0
  if (!first) return { kind: known ? 'elsewhere' : 'none' }
  if (isOurs(first) && belongs(first, sound, facts) < likely) return { kind: known ? 'elsewhere' : 'none' }
  if (first.score < weak) return { kind: 'none' }
  if (first.score < sure) return { kind: 'weak', hits: hits.filter((hit) => hit.score >= weak).slice(0, mostChoices) }
  const isAlone = !second || first.score >= certain || first.score - second.score >= margin
  if (isAlone) return { kind: 'hit', hit: first }
  return { kind: 'close', hits: hits.filter((hit) => first.score - hit.score < margin).slice(0, mostChoices) }
}

export function isOurs({ document: { topic } }: Hit): boolean {
  return topic.kind !== 'not-ours' && topic.kind !== 'small-talk'
}
