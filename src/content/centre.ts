import * as z from 'zod'
import { line, slug, sourceRefs } from './primitives.ts'

/** Who gives the leersteun for a type: the centre itself, a partner, or not said by any source. */
const givenBySchema = z.union([
  z.literal('zelf'),
  z.literal('onbekend'),
  /** `samen`: the source says that they work together, not who comes to the school. */
  z.strictObject({ partner: slug, samen: z.literal(true).optional() }),
])

/** content/centra/<slug>.yaml: one leersteuncentrum. */
export const centreSchema = z.strictObject({
  naam: line,
  kort: line,
  /** `algemeen`: schools are affiliated with it. `specifiek`: a partner for some types, never a school's own centre. */
  soort: z.enum(['algemeen', 'specifiek']),
  zekerheid: z.enum(['bron', 'te-verifieren']),
  regio: line,
  /** Names that people type for it. */
  woorden: z.array(line).default([]),
  types: z.record(slug, givenBySchema),
  kanaal: z.enum(['diplon', 'onbekend']),
  /** Does the centre pass the registration on to its partner itself? */
  'stuurt-door': z.boolean().default(false),
  contact: z.strictObject({
    mail: z.email().optional(),
    telefoon: line.optional(),
    website: z.url().optional(),
  }),
  /** What is special, one sentence each. */
  bijzonder: z.array(z.strictObject({ tekst: line, bron: sourceRefs })).default([]),
  bronnen: z.strictObject({ types: sourceRefs, kanaal: sourceRefs, contact: sourceRefs }),
})

export type Centre = z.infer<typeof centreSchema>
