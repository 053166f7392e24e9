import type { CompiledContent } from '../content/compiled.ts'
import type { Prepared } from '../content/prepared.ts'
import type { Typed } from '../dialogue/event.ts'
import { replay } from '../dialogue/replay.ts'
import { newState } from '../dialogue/state.ts'
import { createKnowledge } from '../knowledge.ts'
import { readWords } from '../language/read-words.ts'
import { toTerms } from '../language/to-terms.ts'
import { isOurs, topicKey } from '../search/topic.ts'
import type { TopicDocument } from '../search/topic-index.ts'
import { understand } from '../understand/understand.ts'
import type { Effort } from './effort.ts'

/** Longer examples nobody types word for word. */
const longest = 4
/** With fewer terms the index cannot tell examples apart. */
const fewestTerms = 2

/**
 * Of each subject the examples that are taken for another, as stems: the short ones of what is ours, and of anything those that
 * have hardly a term. What is learnt of thousands of examples is right for most, and a question of a few words that an editor
 * gave a subject is that subject's.
 * @param prepared without these
 */
export function misreadExamples(
  content: CompiledContent,
  documents: readonly TopicDocument[],
  prepared: Prepared,
  { trial }: Effort,
): readonly (readonly (readonly string[])[])[] {
  const knowledge = createKnowledge(content, () => prepared)
  const { lexicon, numbers, terms } = knowledge.reader
  const place = replay(knowledge.domain, newState({}))
  const isTyped = (document: TopicDocument, question: string): boolean =>
    (isOurs(document) && isShort(question)) ||
    toTerms(readWords(question, lexicon), terms).length < fewestTerms
  // A word that tells too little to travel is found in no message.
  const isFound = (stems: readonly string[]): boolean =>
    stems.every((stem) => numbers.get(stem) !== undefined)
  const isRight = ({ topic }: TopicDocument, { about }: Typed): boolean =>
    about.kind === 'hit' && topicKey(about.hit.document.topic) === topicKey(topic)
  const misread = (document: TopicDocument, question: string, ...alike: readonly string[]) => {
    const { event, reading } = understand(knowledge, question, place)
    if (isRight(document, event)) return []
    const stems = alike.map((one) => readWords(one, lexicon).stems)
    return [reading.stems, ...stems].filter(isFound)
  }
  return documents.map((document) =>
    document.questions.flatMap((question, i) => {
      if (i % trial > 0 || !isTyped(document, question)) return []
      const alike = document.questions.slice(i + 1, i + trial).filter(isShort)
      return misread(document, question, ...alike)
    }),
  )
}

const isShort = (question: string): boolean => question.split(' ').length <= longest
