import type { Centre } from './centre.ts'

/** The partners that give the leersteun for some of a centre's types, each once. */
export function partnersOf({ types }: Pick<Centre, 'types'>): readonly string[] {
  const named = Object.values(types).flatMap((givenBy) =>
    typeof givenBy === 'object' ? [givenBy.partner] : [],
  )
  return [...new Set(named)]
}
