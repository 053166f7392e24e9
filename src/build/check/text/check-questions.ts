import { normalise } from '../../../language/normalise.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { LoadedContent } from '../../load-content.ts'
import { faultAt } from '../fault-at.ts'

const fewest = 6

/** Every article can be found: it has enough questions, and they are its own. */
export function checkQuestions({ articles }: LoadedContent): readonly Diagnostic[] {
  const askedIn = new Map<string, string>()
  return articles.flatMap((file) => {
    const { vragen } = file.data
    const few = vragen.length < fewest
    return [
      ...(few
        ? [faultAt(file, ['vragen'], 'T010', `${vragen.length} vragen, minstens ${fewest}`)]
        : []),
      ...vragen.flatMap((question, place) => {
        const key = keyOf(question)
        const other = askedIn.get(key)
        askedIn.set(key, other ?? file.file)
        return other
          ? [faultAt(file, ['vragen', place], 'T011', `"${question}" staat ook in ${other}`)]
          : []
      }),
    ]
  })
}

const keyOf = (question: string): string =>
  normalise(question)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
