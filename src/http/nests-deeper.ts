const quote = 0x22
const backslash = 0x5c

/** Do objects and lists in a JSON text stand deeper in each other than `most`? Text that is no JSON may give either. */
export function nestsDeeper(json: string, most: number): boolean {
  let depth = 0
  let isInString = false
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === quote) isInString = !isInString
    else if (isInString) at += code === backslash ? 1 : 0
    else depth += step(code)
    if (depth > most) return true
  }
  return false
}

/** `[` and `{` go one deeper, `]` and `}` come back. */
function step(code: number): number {
  if (code === 0x5b || code === 0x7b) return 1
  return code === 0x5d || code === 0x7d ? -1 : 0
}
