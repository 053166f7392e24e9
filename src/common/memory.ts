import { kept } from './kept.ts'

/**
 * Gives what was made for a key before, or else makes it. It begins anew when it holds `most` values: keys that clients can
 * think of at will fill no memory.
 */
export function createMemory<T>(most: number): (key: string, make: () => T) => T {
  const made = new Map<string, T>()
  return (key, make) => {
    if (made.size >= most && !made.has(key)) made.clear()
    return kept(made, key, make)
  }
}
