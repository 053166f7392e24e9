import type { Hit } from './topic-index.ts'

/** What a message is about, as far as the search can tell. A weak hit becomes a question, not an answer. */
export type About =
  | { readonly kind: 'hit'; readonly hit: Hit }
  | { readonly kind: 'close'; readonly hits: readonly Hit[] }
  | { readonly kind: 'weak'; readonly hits: readonly Hit[] }
  | { readonly kind: 'none' }

/** Below this a hit is no answer, below `weak` not even a suggestion. Set on the development half of the evaluation. */
const sure = 0.45
const weak = 0.22
/** A second hit this near to the first makes the message ambiguous, unless the first is beyond doubt. */
const margin = 0.04
const certain = 0.75
const mostChoices = 3

/** Whether the best hit earns its place, given hits from high to low. */
export function judge(hits: readonly Hit[]): About {
  const [first, second] = hits
  if (!first || first.score < weak) return { kind: 'none' }
  if (first.score < sure) return { kind: 'weak', hits: hits.filter((hit) => hit.score >= weak).slice(0, mostChoices) }
  const isAlone = !second || first.score >= certain || first.score - second.score >= margin
  if (isAlone) return { kind: 'hit', hit: first }
  return { kind: 'close', hits: hits.filter((hit) => first.score - hit.score < margin).slice(0, mostChoices) }
}
