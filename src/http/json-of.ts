import { isKept, jsonOfKept } from '../render/keep.ts'

/** What JSON is written to. */
export interface JsonSink {
  /** The JSON so far, or since the last view that is kept. */
  text: string
  /** @param view is kept, so that it need not be written anew */
  readonly addKept: (view: object) => void
}

/** Writes a value of JSON, in which something may be undefined, as JSON.stringify does. Most of an answer are views that are kept. */
export function writeJson(value: unknown, sink: JsonSink): void {
  if (typeof value !== 'object' || value === null) sink.text += JSON.stringify(value) ?? 'null'
  else if (isKept(value)) sink.addKept(value)
  else if (Array.isArray(value)) writeList(value, sink)
  else writeRecord(value, sink)
}

function writeList(list: readonly unknown[], sink: JsonSink): void {
  let before = '['
  for (const item of list) {
    sink.text += before
    writeJson(item, sink)
    before = ','
  }
  sink.text += list.length > 0 ? ']' : '[]'
}

function writeRecord(record: object, sink: JsonSink): void {
  let before = '{'
  for (const [name, field] of Object.entries(record)) {
    if (field === undefined) continue
    sink.text += `${before}${JSON.stringify(name)}:`
    writeJson(field, sink)
    before = ','
  }
  sink.text += before === ',' ? '}' : '{}'
}

/** The same as one string. */
export function jsonOf(value: unknown): string {
  const sink: JsonSink = {
    text: '',
    addKept: (view) => {
      sink.text += jsonOfKept(view)
    },
  }
  writeJson(value, sink)
  return sink.text
}
