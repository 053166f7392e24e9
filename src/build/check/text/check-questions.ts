import type { Diagnostic } from '../../diagnostic.ts'
import type { LoadedContent } from '../../load-content.ts'
import { faultAt } from '../fault-at.ts'

const fewest = 6

/** Every article can be found: it has enough questions. */
export function checkQuestions({ articles }: LoadedContent): readonly Diagnostic[] {
  return articles
    .filter(({ data }) => data.vragen.length < fewest)
    .map((file) =>
      faultAt(file, ['vragen'], 'T010', `${file.data.vragen.length} vragen, minstens ${fewest}`),
    )
}
