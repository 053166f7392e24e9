import { jsonOfKept } from '../render/keep.ts'

/** As JSON.stringify, but what is kept is not written anew: of most answers that is nearly all. */
export function jsonOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const known = jsonOfKept(value)
  if (known !== undefined) return known
  return Array.isArray(value) ? `[${value.map(jsonOf).join()}]` : `{${fieldsOf(value)}}`
}

function fieldsOf(record: object): string {
  let fields = ''
  for (const [name, field] of Object.entries(record)) {
    if (field === undefined) continue
    fields += `${fields && ','}${JSON.stringify(name)}:${jsonOf(field)}`
  }
  return fields
}
