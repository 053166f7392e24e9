import { once } from './once.ts'

type Makers<T> = { readonly [Key in keyof T]: () => T[Key] }

/** A record whose values are made when they are first asked for, each once. */
export const lazily = <T extends object>(make: Makers<T>): T => defineLazily({}, make) as T

/** The same record but for these values, which are made when they are first asked for. The others stay unmade till then. */
export const lazilyBut = <T extends object>(record: T, make: Partial<Makers<T>>): T =>
  defineLazily(Object.create(record), make) as T

function defineLazily(record: object, make: object): object {
  for (const [key, makeValue] of Object.entries<() => unknown>(make as Record<string, never>))
    Object.defineProperty(record, key, { enumerable: true, get: once(makeValue) })
  return record
}
