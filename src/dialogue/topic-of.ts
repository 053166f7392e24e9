import type { About } from '../search/about.ts'
import type { Topic } from '../search/topic.ts'

/** The one subject that a message is about, if there is one. */
export const topicOf = (about: About | null): Topic | undefined =>
  about?.kind === 'hit' ? about.hit.document.topic : undefined
