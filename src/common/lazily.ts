/** A record whose values are made when they are first asked for, each once. */
export function lazily<T extends object>(make: { readonly [Key in keyof T]: () => T[Key] }): T {
  const record = {}
  for (const [key, makeValue] of Object.entries<() => unknown>(make))
    Object.defineProperty(record, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = makeValue()
        Object.defineProperty(record, key, { value })
        return value
      },
    })
  return record as T
}
