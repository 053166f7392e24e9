import type { ChecklistRules, ItemRow } from '../../content/checklist.ts'

/** The rows of every item of the checklist, with the keys that lead to them. */
export const itemRows = ({
  secties,
}: ChecklistRules): readonly { readonly row: ItemRow; readonly path: readonly PropertyKey[] }[] =>
  secties.flatMap(({ items }, section) =>
    items.flatMap(({ rijen }, item) =>
      rijen.map((row, place) => ({
        row,
        path: ['secties', section, 'items', item, 'rijen', place],
      })),
    ),
  )
