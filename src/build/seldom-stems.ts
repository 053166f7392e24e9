import { countEach } from '../common/count-each.ts'
import { normalise } from '../language/normalise.ts'
import { tokenise } from '../language/tokenise.ts'
import type { KnownWord } from '../language/word-list.ts'
import type { TopicDocument } from '../search/topic-index.ts'

/**
 * A stem that stands in no more texts than this is there by chance: mostly a name, a slip, or a word that nobody uses again;
 * one more where no subject is asked for with it twice.
 */
const fewTexts = { together: 2, apart: 3 }

/**
 * The stems that stand in a few questions of the subjects and hardly in any other text: the evaluation understands no less
 * without them. What is everyday keeps such words: they tell that a message is not ours; so does a subject that is not ours,
 * where it is asked for with the word more than once; and so does what is urgent: nobody in danger is missed for a word that is
 * rare.
 * @param texts all texts of the content, the examples among them
 * @param keeping those of these that keep their words
 */
export function seldomStems(
  words: readonly KnownWord[],
  texts: readonly string[],
  documents: readonly TopicDocument[],
  keeping: readonly string[],
): ReadonlySet<string> {
  const stems = new Map(words.map(({ word, stem }) => [word, stem]))
  const counts = countTexts(texts, stems)
  const asked = documents
    .filter(({ topic }) => topic.kind !== 'small-talk')
    .flatMap(({ questions }) => questions)
  const elsewhere = countTexts(keeping, stems)
  const again = (subjects: readonly TopicDocument[]): ReadonlySet<string> =>
    new Set(subjects.flatMap(({ questions }) => askedAgain(questions, stems)))
  const together = again(documents)
  const names = again(documents.filter(({ topic }) => topic.kind === 'not-ours'))
  const isSeldom = (stem: string): boolean =>
    (counts.get(stem) ?? 0) <= (together.has(stem) ? fewTexts.together : fewTexts.apart) &&
    !elsewhere.has(stem) &&
    !names.has(stem)
  return new Set([...countTexts(asked, stems).keys()].filter(isSeldom))
}

/** The stems that more than one of the questions has. */
const askedAgain = (questions: readonly string[], stems: ReadonlyMap<string, string>): string[] =>
  [...countTexts(questions, stems)].flatMap(([stem, times]) => (times > 1 ? stem : []))

/** Per stem how many texts have it. */
function countTexts(
  texts: readonly string[],
  stems: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const stemsIn = (text: string): string[] =>
    tokenise(normalise(text)).map((word) => stems.get(word) ?? word)
  return countEach(texts.flatMap((text) => [...new Set(stemsIn(text))]))
}
