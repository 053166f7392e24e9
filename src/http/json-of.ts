import { jsonOfKept } from '../render/keep.ts'

/**
 * A value of JSON, in which something may be undefined, as JSON.stringify writes it; but what is kept is not written anew,
 * and of most answers that is nearly all.
 */
export function jsonOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
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
