/**
 * One thing to count. It holds ids of the content and nothing else: no person, no words that somebody typed.
 *
 * - `turn`: a turn of a conversation; `what` is the sort of input (start, text, choice …)
 * - `topic`: a subject was told or begun
 * - `referral`: not ours, a person was sent elsewhere; `what` is the subject, or `contact`
 * - `urgent`: somebody may be in danger
 * - `not-understood`: a message that nothing could be done with; `what` is `eerste` or `opnieuw`
 * - `word`: a word of such a message that the content has too
 * - `useful`, `not-useful`: what a person said of an answer
 * - `place`: where conversations are. A turn adds one to its place and takes one from the place before, so that what is
 *   left over is where people stopped; `what` is `goal/step`
 */
export interface CountEvent {
  readonly kind: CountKind
  readonly what: string
  readonly amount: 1 | -1
}

export type CountKind =
  | 'turn'
  | 'topic'
  | 'referral'
  | 'urgent'
  | 'not-understood'
  | 'word'
  | 'useful'
  | 'not-useful'
  | 'place'

export const counted = (kind: CountKind, what: string, amount: 1 | -1 = 1): CountEvent => ({
  kind,
  what,
  amount,
})
