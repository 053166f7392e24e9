import type { Diagnostic } from '../diagnostic.ts'
import { idOf, type LoadedContent } from '../load-content.ts'
import { faultAt } from './fault-at.ts'

/** Every item of the checklist has words, all words are on the list, and so is what the registration is told with. */
export function checkChecklistItems({
  checklist,
  checklistItems,
}: LoadedContent): readonly Diagnostic[] {
  const written = new Set(checklistItems.map(({ file }) => idOf(file)))
  const named = checklist.data.secties.flatMap(({ items }, section) =>
    items.map(({ item }, place) => ({ item, path: ['secties', section, 'items', place, 'item'] })),
  )
  const used = new Set(named.map(({ item }) => item))
  return [
    ...named
      .filter(({ item }) => !written.has(item))
      .map(({ item, path }) =>
        faultAt(checklist, path, 'V014', `punt "${item}" heeft geen tekst in content/checklist`),
      ),
    ...checklistItems
      .filter(({ file }) => !used.has(idOf(file)))
      .map((file) =>
        faultAt(file, 1, 'V014', `punt "${idOf(file.file)}" staat niet op de checklist`),
      ),
    ...checklist.data['route-bij'].flatMap((item, place) =>
      used.has(item)
        ? []
        : [
            faultAt(
              checklist,
              ['route-bij', place],
              'V014',
              `punt "${item}" staat niet op de checklist`,
            ),
          ],
    ),
  ]
}
