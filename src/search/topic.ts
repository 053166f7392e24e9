/** What a message can be about. Ids of articles and goals share one namespace; the others have their own. */
export type Topic =
  | { readonly kind: 'goal'; readonly id: string }
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'centre'; readonly id: string }
  | { readonly kind: 'small-talk'; readonly id: string }
  | { readonly kind: 'not-ours'; readonly id: string }

export const topicKey = ({ kind, id }: Topic): string => `${kind}:${id}`

/** About leersteun, and not small talk or what belongs to somebody else. */
export const isOurs = ({ topic }: { readonly topic: Topic }): boolean =>
  topic.kind !== 'small-talk' && topic.kind !== 'not-ours'
