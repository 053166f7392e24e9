import { countEach } from '../common/count-each.ts'
import { normalise } from '../language/normalise.ts'
import { tokenise } from '../language/tokenise.ts'
import type { KnownWord } from '../language/word-list.ts'
import type { TopicDocument } from '../search/topic-index.ts'

/**
 * The stems that stand in one question of one of our subjects and in no other text: mostly names, slips and words by chance.
 * The evaluation understands no less without them. What is not ours keeps such words: they tell that a message is not.
 * @param texts all texts of the content, the examples among them
 */
export function seldomStems(
  words: readonly KnownWord[],
  texts: readonly string[],
  documents: readonly TopicDocument[],
): ReadonlySet<string> {
  const stems = new Map(words.map(({ word, stem }) => [word, stem]))
  const counts = countTexts(texts, stems)
  const asked = documents
    .filter(({ topic }) => topic.kind === 'article' || topic.kind === 'goal')
    .flatMap(({ questions }) => questions)
  return new Set([...countTexts(asked, stems).keys()].filter((stem) => counts.get(stem) === 1))
}

/** Per stem how many texts have it. */
function countTexts(
  texts: readonly string[],
  stems: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const stemsIn = (text: string): string[] =>
    tokenise(normalise(text)).map((word) => stems.get(word) ?? word)
  return countEach(texts.flatMap((text) => [...new Set(stemsIn(text))]))
}
