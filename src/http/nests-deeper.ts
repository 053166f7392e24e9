/** Do objects and lists in a JSON text stand deeper in each other than `most`? Text that is no JSON may give either. */
export function nestsDeeper(json: string, most: number): boolean {
  let depth = 0
  let inString = false
  for (let i = 0; i < json.length; i++) {
    const char = json[i]
    if (inString) {
      if (char === '\\') i++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{' || char === '[') depth++
    else if (char === '}' || char === ']') depth--
    if (depth > most) return true
  }
  return false
}
