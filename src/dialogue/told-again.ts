import type { Row } from '../content/table.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { Part } from './part.ts'

/** What is said again however often it was said. */
const stays = new Set<Part['kind']>(['question', 'list-ready'])

/**
 * What a goal says now, without saying at length what it said the turn before: an outcome that stays the same is only
 * named, and what went with it is left out.
 * @param saidBefore asked for where there is an outcome that could have been said
 */
export function toldAgain(
  now: readonly Part[],
  saidBefore: () => readonly Part[],
): readonly Part[] {
  if (!now.some(({ kind }) => kind === 'outcome')) return now
  const before = saidBefore()
  const said = before.find((part) => part.kind === 'outcome')
  const isSame = now.some(
    (part) => part.kind === 'outcome' && said && sameEnd(part.verdict, said.verdict),
  )
  if (!isSame) return now
  const known = new Set(before.map((part) => JSON.stringify(part)))
  const isNew = (part: Part): boolean => !known.has(JSON.stringify(part))
  // Where something goes with the outcome that did not before, what was told does change something.
  const remarks = now.filter((part) => part.kind === 'remark' && isNew(part))
  const again = remarks.length > 0 ? 'shorter' : 'holds'
  const others = now.flatMap((part): Part[] => {
    if (part.kind === 'outcome') return [{ ...part, again }]
    return part.kind !== 'remark' && (stays.has(part.kind) || isNew(part)) ? [part] : []
  })
  return [...remarks, ...others]
}

/** Whether a row is what holds for most of what was not known yet: that was told already. */
const isUsual = (row: Row, before: Verdict): boolean =>
  before.kind === 'depends' &&
  before.on.every(
    ({ branches }) =>
      branches.toSorted((a, b) => b.values.length - a.values.length)[0]?.row === row,
  )

function sameEnd(a: Verdict, b: Verdict): boolean {
  if (a.kind === 'decided') return b.kind === 'decided' ? a.row === b.row : isUsual(a.row, b)
  if (a.kind === 'contradiction') return b.kind === 'contradiction' && a.exclusion === b.exclusion
  return JSON.stringify(a) === JSON.stringify(b)
}
