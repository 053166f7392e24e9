import { axisMatters } from './axis-matters.ts'
import { axisVaries } from './axis-varies.ts'
import type { Ending } from './ending.ts'

/**
 * Those of `axes` that can still change the end, in the order given. Not empty while ends differ along them: exclusions
 * can leave islands so far apart that no single fact tells them apart; then every fact with more than one value counts.
 */
export function axesThatMatter(
  axes: readonly number[],
  endings: readonly Ending[],
): readonly number[] {
  const matter = axes.filter((axis) => axisMatters(endings, axis))
  return matter.length > 0 ? matter : axes.filter((axis) => axisVaries(endings, axis))
}
