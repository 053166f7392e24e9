import type { Fact } from '../content/fact.ts'

/** The group of a fact that a set of values is, if any. */
export const groupAmong = (
  { groepen }: Pick<Fact, 'groepen'>,
  values: readonly string[],
): Fact['groepen'][number] | undefined =>
  groepen.find(
    ({ waarden }) =>
      waarden.length === values.length && waarden.every((value) => values.includes(value)),
  )
