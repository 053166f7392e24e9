/** Gives what was made for a key before, or else makes it. */
export type Memory<T> = (key: string, make: () => T) => T

/** A memory that begins anew when it holds `most` values: keys that clients can think of at will fill no memory. */
export function createMemory<T>(most: number): Memory<T> {
  const made = new Map<string, T>()
  return (key, make) => {
    const known = made.get(key)
    if (known !== undefined || made.has(key)) return known as T
    const value = make()
    if (made.size >= most) made.clear()
    made.set(key, value)
    return value
  }
}
