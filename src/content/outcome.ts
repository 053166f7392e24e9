import * as z from 'zod'
import { line, slug } from './primitives.ts'

/** Front matter of content/uitkomsten/<id>.md; the body is the text. `{{registerAt}}` and the like are filled in. */
export const outcomeSchema = z.strictObject({
  titel: line,
  /** `beslist`: the table decides. `mens`: somebody must look. `buiten`: leersteun does not apply here. */
  soort: z.enum(['beslist', 'mens', 'buiten']),
  /** The one next step, said under the text. */
  stap: line,
  /** The text in the shortest words. */
  eenvoudig: line,
  /** Names the centre whose rule this is; others hear that it can be different with them. */
  'geldt-voor': z.array(slug).optional(),
  /** A paragraph only for this reader. */
  ouder: line.optional(),
  school: line.optional(),
  /** Does a checklist make sense after this outcome? */
  checklist: z.boolean().default(false),
  /** Topics offered as buttons: articles and goals. */
  verder: z.array(slug).default([]),
})

export type Outcome = z.infer<typeof outcomeSchema>
