import * as z from 'zod'
import { narrowingSchema } from './fact.ts'
import { line, slug, sourceRefs } from './primitives.ts'

/** Front matter of content/artikels/<onderwerp>/<slug>.md; the body is plain Dutch Markdown. */
export const articleSchema = z.strictObject({
  titel: line,
  /** As people type them: the title in their words, short and long. */
  vragen: z.array(line).min(3),
  /** `algemeen`, or the centres whose way of working this is. */
  'geldt-voor': z.union([z.literal('algemeen'), z.array(slug).min(1)]),
  bronnen: sourceRefs,
  /** The general article that this one is the centre's own version of. */
  'variant-van': slug.optional(),
  /** Whom it is written for. Empty: everybody. */
  voor: z.array(z.enum(['ouder', 'school'])).default([]),
  /** Only of use where these values are still possible: who has a GC-verslag is not offered what to do without one. */
  'past-bij': narrowingSchema.optional(),
  /** The answer in the shortest words. */
  eenvoudig: line.optional(),
  /** Topics offered under it: articles and goals. */
  verder: z.array(slug).default([]),
})

export type Article = z.infer<typeof articleSchema>
