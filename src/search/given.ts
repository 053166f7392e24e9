import type { About } from './about.ts'
import type { TopicDocument } from './topic-index.ts'

/** A hit that needed no search. */
export const given = (document: TopicDocument): About => ({
  kind: 'hit',
  hit: { document, score: 1, chance: 1, coverage: 1, matched: () => [] },
  others: [],
})
