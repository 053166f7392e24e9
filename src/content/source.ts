import * as z from 'zod'
import { isoDate, line, slug } from './primitives.ts'

/** One source of content/bronnen.yaml. `delen` are its sections, so that coverage can be counted. */
export const sourceSchema = z.strictObject({
  id: slug,
  titel: line,
  uitgever: line,
  url: z.url().optional(),
  /** When it was published, in words where the source gives no date. */
  datum: line,
  nagekeken: isoDate,
  /** `bron`: one of our own documents. `te-verifieren`: another page, of which only a part was read. */
  zekerheid: z.enum(['bron', 'te-verifieren']),
  /** `leeg` says why a section needs no content (a cookie bar, a comment box). */
  delen: z.array(z.strictObject({ id: slug, titel: line, leeg: line.optional() })).default([]),
})

export const sourcesFileSchema = z.array(sourceSchema)

export type Source = z.infer<typeof sourceSchema>
