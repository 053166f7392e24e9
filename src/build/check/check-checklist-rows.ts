import type { ChecklistRules } from '../../content/checklist.ts'
import { axesOf } from '../../rules/space/axes-of.ts'
import { boxOf } from '../../rules/space/box-of.ts'
import { contains } from '../../rules/space/contains.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { LoadedContent } from '../load-content.ts'
import { faultAt } from './fault-at.ts'
import { loadedDomain } from './loaded-domain.ts'

type Item = ChecklistRules['secties'][number]['items'][number]

/**
 * The rows of each item: the last matches always, and none stands under a row that matches whenever it does. A row of the
 * checklist matches only what is certain, so that several rows above it together take nothing away from it.
 */
export function checkChecklistRows(loaded: LoadedContent): readonly Diagnostic[] {
  const domain = loadedDomain(loaded)
  const axes = axesOf(domain, [...domain.keys()])
  const { checklist } = loaded
  return checklist.data.secties.flatMap(({ items }, section) =>
    items.flatMap((item, place) => {
      const path = ['secties', section, 'items', place, 'rijen']
      return [
        ...hidden(item, (als) => boxOf(axes, als)).map(({ row, by }) =>
          faultAt(
            checklist,
            [...path, row],
            'R006',
            `punt "${item.item}": rij ${row + 1} kan nooit bereikt worden: alles gaat al naar rij ${by + 1}`,
          ),
        ),
        ...lastRow(item).map((row) =>
          faultAt(
            checklist,
            [...path, row],
            'R001',
            `punt "${item.item}": de laatste rij past niet altijd`,
          ),
        ),
      ]
    }),
  )
}

function hidden({ rijen }: Item, toBox: (als: Item['rijen'][number]['als']) => readonly bigint[]) {
  const rows = rijen.map(({ als, bekend = [] }) => ({ box: toBox(als), bekend }))
  return rows.flatMap(({ box, bekend }, row) => {
    const by = rows
      .slice(0, row)
      .findIndex(
        (earlier) =>
          contains(earlier.box, box) && earlier.bekend.every((fact) => bekend.includes(fact)),
      )
    return by < 0 ? [] : [{ row, by }]
  })
}

function lastRow({ rijen }: Item): readonly number[] {
  const last = rijen.at(-1)
  const isAlways = Object.keys(last?.als ?? {}).length === 0 && last?.bekend === undefined
  return isAlways ? [] : [rijen.length - 1]
}
