import { anyStem } from './first-stems.ts'
import type { NumberedPattern } from './numbered-pattern.ts'

/** Stems of which a text must have one of the first list and one of the second for a pattern to fit. */
export type Telling = readonly [readonly number[], readonly number[]]

/** With more pairs than this a second list takes more room than it saves time. */
const mostPairs = 24

/** Per pattern the stems of the two parts that fewest patterns have; of a part that is not there, `anyStem`. */
export function tellingStems(patterns: readonly NumberedPattern[]): readonly Telling[] {
  const needed = patterns.map(neededStems)
  const counts = new Map<number, number>()
  for (const stem of needed.flat(2)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const commonness = (stems: readonly number[]): number =>
    stems.reduce((total, stem) => total + (counts.get(stem) ?? 0), 0)
  return needed.map((lists) => {
    const [first = any, second = any] = lists.toSorted((a, b) => commonness(a) - commonness(b))
    return [first, first.length * second.length > mostPairs ? any : second]
  })
}

const any = [anyStem]

/** Of each of the lists a text must have one stem at least. */
function neededStems(pattern: NumberedPattern): readonly (readonly number[])[] {
  const lists: (readonly number[])[] = []
  for (let link = pattern; link !== null; link = link.rest) {
    const { part } = link
    const firsts =
      typeof part === 'number' ? [part] : part.optional ? [] : part.rows.map((row) => row.part)
    const stems = firsts.filter((first) => typeof first === 'number' && first > 0)
    if (stems.length > 0 && stems.length === firsts.length)
      lists.push([...new Set(stems as number[])])
  }
  return lists
}
