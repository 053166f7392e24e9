import * as z from 'zod'
import { narrowingSchema } from './fact.ts'
import { line, slug, sourceRefs } from './primitives.ts'

export const statusSchema = z.enum(['in-orde', 'te-doen', 'na-te-vragen', 'niet-nodig'])
export type Status = z.infer<typeof statusSchema>

export const whoSchema = z.enum(['school', 'ouder', 'clb', 'lsc'])
export type Who = z.infer<typeof whoSchema>

/**
 * A row of one item: it holds when every value that is still possible stands in it. `weg` leaves the item off the list. The
 * last row matches always.
 */
const itemRowSchema = z.strictObject({
  als: narrowingSchema,
  /** Facts of which only one value may be left: "type 7" is AUD or (S)TOS, and so not yet known. */
  bekend: z.array(slug).min(1).optional(),
  dan: z.union([statusSchema, z.literal('weg')]),
})

/** content/regels/checklist.yaml: which items stand on the list, in which section, with which status. */
export const checklistRulesSchema = z.strictObject({
  titels: z.strictObject({ school: line, ouder: line }),
  /** The conversation and the paper tell where the registration goes when one of these items is still open on the list. */
  'route-bij': z.array(slug).default([]),
  secties: z.array(
    z.strictObject({
      id: slug,
      titel: line,
      items: z.array(z.strictObject({ item: slug, rijen: z.array(itemRowSchema).min(1) })).min(1),
    }),
  ),
})

/** The words of one item, content/checklist/<item>.md: front matter here, `tekst` is the body. */
export const checklistItemSchema = z.strictObject({
  wie: whoSchema,
  /** Why the item is there. */
  waarom: line,
  bronnen: sourceRefs,
  /** Other words where a status, or a parent as reader, needs them. */
  'in-orde': line.optional(),
  'te-doen': line.optional(),
  'na-te-vragen': line.optional(),
  'niet-nodig': line.optional(),
})

export type ChecklistRules = z.infer<typeof checklistRulesSchema>
export type ItemRow = z.infer<typeof itemRowSchema>
export type ChecklistItem = z.infer<typeof checklistItemSchema>
