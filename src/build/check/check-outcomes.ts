import type { Diagnostic } from '../diagnostic.ts'
import { idOf, type LoadedContent } from '../load-content.ts'
import type { ContentFile } from '../read-file.ts'
import { faultAt } from './fault-at.ts'
import { tablesOf } from './tables-of.ts'

interface Use {
  readonly outcome: string
  readonly file: Pick<ContentFile<unknown>, 'file' | 'lineOf'>
  readonly path: readonly PropertyKey[]
}

/** Rules lead to outcomes that have words; every outcome is led to, and leaves a way on. */
export function checkOutcomes(loaded: LoadedContent): readonly Diagnostic[] {
  const written = new Set(loaded.outcomes.map(({ file }) => idOf(file)))
  const uses = [...usesInTables(loaded), ...usesInExclusions(loaded)]
  const used = new Set(uses.map(({ outcome }) => outcome))
  return [
    ...uses
      .filter(({ outcome }) => !written.has(outcome))
      .map(({ outcome, file, path }) =>
        faultAt(file, path, 'V003', `uitkomst "${outcome}" bestaat niet`),
      ),
    ...loaded.outcomes
      .filter(({ file }) => !used.has(idOf(file)))
      .map((file) => faultAt(file, 1, 'V004', `geen enkele regel leidt naar "${idOf(file.file)}"`)),
    ...loaded.outcomes
      .filter(({ data }) => !hasNextStep(data))
      .map((file) =>
        faultAt(file, ['stap'], 'R010', `"${idOf(file.file)}" zegt niet wat de lezer nu doet`),
      ),
  ]
}

function usesInTables(loaded: LoadedContent): readonly Use[] {
  return tablesOf(loaded).flatMap(({ table, file }) =>
    table.rijen.map(({ dan }, place) => ({
      outcome: dan,
      file: file ?? missingText(dan),
      path: ['rijen', place, 'dan'],
    })),
  )
}

function usesInExclusions({ exclusions }: LoadedContent): readonly Use[] {
  return exclusions.data.map(({ uitkomst }, place) => ({
    outcome: uitkomst,
    file: exclusions,
    path: [place, 'uitkomst'],
  }))
}

/** A derived row has no line of its own: the text that it needs is named instead. */
function missingText(outcome: string): Use['file'] {
  return { file: `content/uitkomsten/${outcome}.md`, lineOf: () => 1 }
}

function hasNextStep({ stap, verder }: LoadedContent['outcomes'][number]['data']): boolean {
  return stap.split(/\s+/).length > 2 && verder.length > 0
}
