import { isRecord } from '../common/is-record.ts'
import { mapValues } from '../common/map-values.ts'

/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonRecord
export interface JsonRecord {
  readonly [key: string]: Json
}

/** Stands between the plan and the texts: a character that no text has. */
const between = '\0'
/** The key of a plan that says what it is a plan of: how many records, or their names. No record may have it. */
const rows = ''
/** In a plan: the next text that was not there before. */
const nextText = 0
/** In a column: the record does not have the key. */
const absent = null

/** How many texts came before a part, and its plan. */
type PlannedPart = readonly [number, Json]

/**
 * The parts of a record of JSON as one text, laid out so that like stands beside like, which packs a twentieth better: a
 * plan of each part and then the texts of all, each once. In a plan a text is 0, or its place among the texts (from 1 on)
 * where it was there before; a number is its digits as a text; and records of which there are several in a list, or in a record, are
 * columns: per key what each of them has. Throws for null and for an empty key, which JSON has and our content does not.
 */
export function packColumns(parts: JsonRecord): string {
  const texts = new Map<string, number>()
  const planned = mapValues(parts, (part): PlannedPart => [texts.size, plan(part)])
  return [JSON.stringify(planned), ...texts.keys()].join(between)

  function plan(part: Json): Json {
    if (typeof part === 'string') return planText(part)
    if (typeof part === 'number') return String(part)
    if (typeof part === 'boolean') return part
    if (part === null) throw new Error('packColumns: null has no place in the content')
    if (Array.isArray(part)) return planColumns(part, part.length) ?? part.map(plan)
    const record = part as JsonRecord
    if (Object.hasOwn(record, rows)) throw new Error('packColumns: a key is empty')
    return planColumns(Object.values(record), Object.keys(record)) ?? mapRecord(record, plan)
  }

  function planText(text: string): number {
    if (text.includes(between)) throw new Error('packColumns: a text has a character 0')
    const place = texts.get(text)
    if (place !== undefined) return place
    texts.set(text, texts.size + 1)
    return nextText
  }

  /** @param which how many records there are, or their names; null where these are no records with the same order of keys */
  function planColumns(records: readonly Json[], which: number | readonly string[]): Json | null {
    if (records.length < 2 || !areRecords(records)) return null
    const keys = sharedOrder(records.map((record) => Object.keys(record)))
    if (!keys || keys.includes(rows)) return null
    const columns = Object.fromEntries(keys.map((key) => [key, key]))
    const column = (key: Json) =>
      records.map((record) => {
        const part = record[String(key)]
        return part === undefined ? absent : plan(part)
      })
    // The columns decide the order of the texts: a key like "3" comes first in them, whatever was asked.
    return { [rows]: which, ...mapRecord(columns, column) }
  }
}

/** Gives the same parts, in the same order, each when it is asked for: unpacking all takes a tenth of a start. */
export function unpackColumns(packed: string): Readonly<Record<string, () => Json>> {
  const [first = '', ...texts] = packed.split(between)
  const parts: Readonly<Record<string, PlannedPart>> = JSON.parse(first)
  return mapValues(parts, (part) => () => unpackPart(part, texts))
}

function unpackPart([before, planned]: PlannedPart, texts: readonly string[]): Json {
  let next = before
  return unplanned(planned)

  function unplanned(part: Json): Json {
    if (typeof part === 'number') return textAt(part)
    if (typeof part === 'string') return Number(part)
    if (typeof part !== 'object' || part === null) return part
    if (Array.isArray(part)) return part.map(unplanned)
    const record = part as JsonRecord
    const which = record[rows]
    if (which === undefined) return mapRecord(record, unplanned)
    if (typeof which === 'number') return recordsOf(record, which)
    const names = which as readonly string[]
    const records = recordsOf(record, names.length)
    return Object.fromEntries(names.map((name, i) => [name, records[i] ?? absent]))
  }

  function textAt(place: number): string {
    return texts[place === nextText ? next++ : place - 1] ?? ''
  }

  // This is most of the work of a start, so it goes without small lists.
  function recordsOf(columns: JsonRecord, count: number): Json[] {
    const records = Array.from({ length: count }, (): Record<string, Json> => ({}))
    for (const key in columns) {
      if (key === rows) continue
      const column = columns[key] as readonly Json[]
      for (let i = 0; i < count; i++) {
        const part = column[i] ?? absent
        const record = records[i]
        if (record && part !== absent) record[key] = unplanned(part)
      }
    }
    return records
  }
}

const areRecords = (parts: readonly Json[]): parts is readonly JsonRecord[] => parts.every(isRecord)

function mapRecord(record: JsonRecord, map: (value: Json) => Json): JsonRecord {
  const mapped: Record<string, Json> = {}
  for (const key in record) mapped[key] = map(record[key] ?? absent)
  return mapped
}

/** All keys in an order that each of the lists has; null where two lists contradict each other. */
function sharedOrder(lists: readonly (readonly string[])[]): readonly string[] | null {
  const keys: string[] = []
  for (const list of lists) {
    let at = 0
    for (const key of list) {
      const place = keys.indexOf(key)
      if (place === -1) keys.splice(at, 0, key)
      else if (place < at) return null
      at = place === -1 ? at + 1 : place + 1
    }
  }
  return keys
}
