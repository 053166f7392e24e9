import { kept } from '../common/kept.ts'
import { type JsonSink, writeJson } from '../http/json-of.ts'

const encoder = new TextEncoder()
const comma = 0x2c
const bytesOf = new WeakMap<object, Uint8Array>()

/**
 * JSON as writeJson writes it, in UTF-8; what is kept is encoded only once. Node flattens a string twice, measures and encodes it
 * on its way to the socket; workerd is quicker with strings.
 */
export function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  const parts: (string | Uint8Array)[] = []
  const sink: JsonSink = {
    text: '',
    addKept: (view) => {
      const bytes = kept(bytesOf, view, () => encoder.encode(JSON.stringify(view)))
      parts.push(sink.text, bytes)
      sink.text = ''
    },
  }
  writeJson(value, sink)
  parts.push(sink.text)
  return encoded(parts)
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
