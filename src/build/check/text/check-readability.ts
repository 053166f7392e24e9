import type { Diagnostic } from '../../diagnostic.ts'
import type { LoadedContent } from '../../load-content.ts'
import { faultAt } from '../fault-at.ts'
import { readability } from './readability.ts'
import { readersAreParents } from './readers-are-parents.ts'

const lowest = 50
const lowestAverage = 65

/** Each article can be read, and those for parents are easy on the whole. */
export function checkReadability({ articles }: LoadedContent): readonly Diagnostic[] {
  const scored = articles.map((file) => ({ file, score: readability(file.body) }))
  const difficult = scored.filter(({ score }) => score < lowest)
  const forParents = scored.filter(({ file }) => readersAreParents(file.data))
  const average = forParents.reduce((sum, { score }) => sum + score, 0) / forParents.length
  const [hardest] = forParents.toSorted((a, b) => a.score - b.score)
  return [
    ...difficult.map(({ file, score }) =>
      faultAt(file, file.bodyLine, 'T002', `leesbaarheid ${score.toFixed(0)}, minstens ${lowest}`),
    ),
    ...(hardest && average < lowestAverage
      ? [
          faultAt(
            hardest.file,
            1,
            'T003',
            `artikels voor ouders hebben samen leesbaarheid ${average.toFixed(1)}, minstens ${lowestAverage}; dit is het moeilijkste`,
          ),
        ]
      : []),
  ]
}
