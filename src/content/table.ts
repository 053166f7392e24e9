import * as z from 'zod'
import { narrowingSchema } from './fact.ts'
import { isoDate, line, slug, sourceRefs } from './primitives.ts'

/** One row: when all conditions hold (a value that is one of those listed), the outcome is `dan`. */
export const rowSchema = z.strictObject({
  id: slug,
  als: narrowingSchema,
  dan: slug,
  reden: line,
  bron: sourceRefs,
  /** First and last day on which the row holds. */
  van: isoDate.optional(),
  tot: isoDate.optional(),
  /** Parameters of the outcome, part of its identity: the same outcome with other values is another one. */
  waarden: z.record(z.string(), slug).optional(),
  /** An example case that this row must decide; `npm run check` sees to it. At run time it is not there. */
  voorbeeld: z.record(slug, slug).optional(),
})

/** A decision table: rows from first to last, the first that matches wins, the last matches always. */
export const tableSchema = z.strictObject({
  id: slug,
  titel: line,
  /** The facts that it may look at, in the order in which they are asked. */
  feiten: z.array(slug).min(1),
  /** Facts that only make the answer more exact: what can be said without them is said first, then they are asked. */
  verfijnen: z.array(slug).optional(),
  /** More branches than this under one unknown fact are not listed; the cautious last row is given instead. */
  'hoogstens-takken': z.number().int().min(2).default(4),
  rijen: z.array(rowSchema).min(1),
})

/** Values that cannot go together; `uitkomst` says what does not fit and who can tell. */
export const exclusionSchema = z.strictObject({
  id: slug,
  als: narrowingSchema,
  uitkomst: slug,
  reden: line,
  bron: sourceRefs,
})

export const exclusionsFileSchema = z.array(exclusionSchema)

export type Row = z.infer<typeof rowSchema>
export type Table = z.infer<typeof tableSchema>
export type Exclusion = z.infer<typeof exclusionSchema>
