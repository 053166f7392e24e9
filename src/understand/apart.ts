import type { Narrowing } from '../content/fact.ts'
import type { Facts } from '../facts/facts.ts'
import type { Knowledge } from '../knowledge.ts'

/**
 * What is known of which only what is written for it holds: in the hoger onderwijs there is no leersteun, so that what is about
 * leersteun says nothing of it.
 */
export const apartIn = (told: Facts, all: Knowledge['facts']): Narrowing =>
  Object.fromEntries(
    Object.entries(told).flatMap(([fact, { values }]) => {
      const isApart = (): boolean =>
        all.get(fact)?.waarden.some(({ id, apart }) => apart && id === values[0]) ?? false
      return values.length === 1 && isApart() ? [[fact, [...values]]] : []
    }),
  )

/** Is it written for all that stands apart? @param onlyFor what a text is for; absent: for every case */
export const isForApart = (onlyFor: Narrowing | undefined, apart: Narrowing): boolean =>
  Object.entries(apart).every(([fact, values]) =>
    values.every((value) => onlyFor?.[fact]?.includes(value) ?? false),
  )
