import { kept } from '../common/kept.ts'
import { isKept } from '../render/keep.ts'

const encoder = new TextEncoder()
const comma = 0x2c
const bytesOf = new WeakMap<object, Uint8Array>()

/** JSON that is being written: the bytes of what is kept, with the text between them, and the text after them. */
interface Written {
  readonly parts: (string | Uint8Array)[]
  text: string
}

/**
 * A value of JSON, in which something may be undefined, as JSON.stringify writes it, in UTF-8; but what is kept is neither
 * written nor encoded anew, and of most answers that is nearly all. Node flattens a string twice, measures and encodes it on
 * its way to the socket; workerd is quicker with strings.
 */
export function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  const written: Written = { parts: [], text: '' }
  write(written, value)
  return encoded([...written.parts, written.text])
}

function write(written: Written, value: unknown): void {
  if (typeof value !== 'object' || value === null) {
    written.text += JSON.stringify(value) ?? 'null'
    return
  }
  if (isKept(value)) {
    const bytes = kept(bytesOf, value, () => encoder.encode(JSON.stringify(value)))
    written.parts.push(written.text, bytes)
    written.text = ''
  } else if (Array.isArray(value)) writeList(written, value)
  else writeRecord(written, value)
}

function writeList(written: Written, list: readonly unknown[]): void {
  let before = '['
  for (const item of list) {
    written.text += before
    write(written, item)
    before = ','
  }
  written.text += list.length > 0 ? ']' : '[]'
}

function writeRecord(written: Written, record: object): void {
  let before = '{'
  for (const [name, field] of Object.entries(record)) {
    if (field === undefined) continue
    written.text += `${before}${JSON.stringify(name)}:`
    write(written, field)
    before = ','
  }
  written.text += before === ',' ? '}' : '{}'
}

/** All in one piece of memory: each piece costs as much as a kilobyte. */
function encoded(parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((size, part) => size + mostBytes(part), 0))
  let at = 0
  for (const part of parts) {
    if (part === ',') all[at++] = comma
    else if (typeof part === 'string') at += encoder.encodeInto(part, all.subarray(at)).written
    else {
      all.set(part, at)
      at += part.length
    }
  }
  return all.subarray(0, at)
}

/** A letter of UTF-16 is at most three bytes. */
const mostBytes = (part: string | Uint8Array): number =>
  typeof part === 'string' ? 3 * part.length : part.length
