import { thresholds } from './thresholds.ts'
import { isOurs } from './topic.ts'
import type { Hit } from './topic-index.ts'

/** What a message is about, as far as the search can tell. A weak hit becomes a question, not an answer. */
export type About =
  /** `others` are near enough to be offered under the answer; where it `isUnsure` one of them may be meant as well. */
  | {
      readonly kind: 'hit'
      readonly hit: Hit
      readonly others: readonly Hit[]
      readonly isUnsure?: boolean
    }
  | { readonly kind: 'close'; readonly hits: readonly Hit[] }
  | { readonly kind: 'weak'; readonly hits: readonly Hit[] }
  /**
   * Words that people know, about anything but our subject; `hits`: what it would be if it were ours after all, `nearest`: what
   * it is nearest to of what is not, if it is near enough to that.
   */
  | { readonly kind: 'elsewhere'; readonly hits: readonly Hit[]; readonly nearest: Hit | null }
  | { readonly kind: 'none' }

/** Whether what was found is ours. */
export const isAboutUs = (about: About): boolean =>
  about.kind === 'hit' && isOurs(about.hit.document)

/** Whether one subject is so much likelier than the others that the message is nearly one of its questions. */
export const isNear = (about: About): boolean =>
  about.kind === 'hit' && about.hit.chance > thresholds.alike
