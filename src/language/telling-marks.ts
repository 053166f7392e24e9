import { firstMarks } from './first-marks.ts'
import { anyWord, isMark, type Mark } from './marks.ts'
import type { NumberedPattern } from './numbered-pattern.ts'

/** Marks of which a text must have one of the first list and one of the second for a pattern to fit. */
export type Telling = readonly [readonly Mark[], readonly Mark[]]

/** With more pairs than this a second list takes more room than it saves time. */
const mostPairs = 24

/** Per pattern the marks of the two parts that fewest patterns have; of a part that is not there, `anyWord`. */
export function tellingMarks(patterns: readonly NumberedPattern[]): readonly Telling[] {
  const needed = patterns.map(neededMarks)
  const counts = new Map<Mark, number>()
  for (const mark of needed.flat(2)) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const commonness = (marks: readonly Mark[]): number =>
    marks.reduce((total, mark) => total + (counts.get(mark) ?? 0), 0)
  return needed.map((lists) => {
    const [first = any, second = any] = lists.toSorted((a, b) => commonness(a) - commonness(b))
    return [first, first.length * second.length > mostPairs ? any : second]
  })
}

const any = [anyWord]

/** Of each of the lists a text must have one mark at least. */
function neededMarks(pattern: NumberedPattern): readonly (readonly Mark[])[] {
  const lists: (readonly Mark[])[] = []
  for (let link = pattern; link !== null; link = link.rest) {
    const { part } = link
    if (typeof part === 'number') {
      if (isMark(part)) lists.push([part])
      continue
    }
    const marks = part.optional ? any : [...new Set(part.rows.flatMap(firstMarks))]
    if (!marks.includes(anyWord)) lists.push(marks)
  }
  return lists
}
