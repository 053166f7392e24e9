import type { Goal } from '../content/goal.ts'

/** Whether all is known that a goal needs to say exactly what articles say in general. */
export function knowsEnough(
  { 'bij-feiten': needs }: Pick<Goal, 'bij-feiten'>,
  isKnown: (fact: string) => boolean,
): boolean {
  return needs.length > 0 && needs.every(isKnown)
}
