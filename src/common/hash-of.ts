/**
 * A number from 0 to 2 ** 32 - 1 that follows from a text (FNV-1a).
 * @param before the number of what stands before the text: of "a b" that is the one of "b" after the one of "a "
 */
export function hashOf(text: string, before = 0x811c9dc5): number {
  let hash = before
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
