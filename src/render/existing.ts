/**
 * What the content has under an id. Content that does not have it is broken.
 * @param where the file or folder of content/ in which it should stand
 */
export function existing<T>(thing: T | undefined, id: string, where: string): T {
  if (thing === undefined) throw new Error(`content: no "${id}" in ${where}`)
  return thing
}
