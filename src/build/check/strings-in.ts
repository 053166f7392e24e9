/** A string somewhere in the data of a file, with the keys that lead to it. */
export interface StringAt {
  readonly path: readonly PropertyKey[]
  readonly text: string
}

/** Every string in `data`, at any depth, in order. */
export function stringsIn(data: unknown, path: readonly PropertyKey[] = []): readonly StringAt[] {
  if (typeof data === 'string') return [{ path, text: data }]
  if (Array.isArray(data)) return data.flatMap((item, place) => stringsIn(item, [...path, place]))
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => stringsIn(value, [...path, key]))
}
