const strings = /"(?:[^"\\]|\\.)*"?/gs
const brackets = /[[\]{}]/g

/** Do objects and lists in a JSON text stand deeper in each other than `most`? Text that is no JSON may give either. */
export function nestsDeeper(json: string, most: number): boolean {
  let depth = 0
  for (const bracket of json.replace(strings, '').match(brackets) ?? []) {
    depth += bracket === '{' || bracket === '[' ? 1 : -1
    if (depth > most) return true
  }
  return false
}
