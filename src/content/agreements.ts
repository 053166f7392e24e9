import * as z from 'zod'
import { line, slug, sourceRefs } from './primitives.ts'

/** A statement of the form; `niveau` where it only matters in those schools. */
const pointSchema = z.strictObject({ tekst: line, niveau: z.array(slug).min(1).optional() })

/** A place to write on. `regels` is how many empty lines it has. */
const fieldSchema = z.strictObject({
  label: line,
  hulp: line.optional(),
  regels: z.number().int().min(1).max(8),
})

/** content/papieren/afspraken.yaml: the form on which a school and its centres write what they agree. */
export const agreementsSchema = z.strictObject({
  titel: line,
  inleiding: line,
  /** The centres whose form it is; in a school of another centre the form only asks. */
  'geldt-voor': z.array(slug).min(1),
  /** Said above the form to schools of the centres whose form it is, and to others. */
  'eigen-centrum': line,
  'ander-centrum': line,
  slot: line,
  delen: z
    .array(
      z.strictObject({
        id: slug,
        titel: line,
        /** How the centres of `geldt-voor` work. */
        punten: z.array(pointSchema).default([]),
        /** What a school of another centre asks there. */
        vraag: line.optional(),
        velden: z.array(fieldSchema).default([]),
        bron: sourceRefs,
      }),
    )
    .min(1),
})

export type Agreements = z.infer<typeof agreementsSchema>
