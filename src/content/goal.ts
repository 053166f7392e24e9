import * as z from 'zod'
import { narrowingSchema } from './fact.ts'
import { line, slug, sourceRefs } from './primitives.ts'
import { wholeMessages } from './written-pattern.ts'

const listSchema = z.strictObject({
  /** Asked before the table, as far as they still change the list. */
  vragen: z.array(slug).min(1),
  /** The table that answers where the list holds no registration. */
  anders: slug,
  /**
   * Holds as long as nothing is said of the fact: who is in a hurry has a list at once, is told what it is for and can
   * change it.
   */
  'neemt-aan': z.strictObject({ gegeven: slug, waarde: slug, tekst: line }).optional(),
})

/** content/gesprekken/<goal>.yaml: what a person can come for. */
export const goalSchema = z.strictObject({
  id: slug,
  titel: line,
  /** Its place among the buttons; the lowest comes first. */
  volgorde: z.number().int(),
  /** Words on the button; per rol where they differ. */
  knop: z.strictObject({ ouder: line.optional(), school: line.optional(), anders: line }),
  /** How people say it. */
  voorbeelden: z.array(line).min(5),
  patronen: wholeMessages,
  /**
   * What is true for everybody, said when the goal begins with a question: nobody has to answer before they hear something.
   */
  inleiding: z.strictObject({ tekst: line, bronnen: sourceRefs }).optional(),
  /**
   * Tables that may stop the goal before it begins: only when what is known already decides them, and not with one of
   * `door`.
   */
  poort: z.array(z.strictObject({ tabel: slug, door: z.array(slug).min(1) })).default([]),
  /** The table that answers it. */
  tabel: slug,
  /** Said with the outcome of that table: the first of which the conditions are certain. */
  erbij: z
    .array(
      z.strictObject({
        als: narrowingSchema,
        tekst: line,
        bronnen: sourceRefs,
        verder: z.array(slug).default([]),
      }),
    )
    .default([]),
  /** The goal ends with the checklist. */
  lijst: listSchema.optional(),
  /** A message that states one of these facts is more likely about this goal. */
  'bij-feiten': z.array(slug).default([]),
  /** A message that only tells one of these facts begins the goal: whoever says what changes, asks what then. */
  'begint-bij': z.array(slug).default([]),
  /**
   * Articles that say in general what the goal says exactly: it goes before them as soon as all of `bij-feiten` are known.
   */
  'gaat-voor': z.array(slug).default([]),
  /**
   * Whoever tells of a pupil and only asks where to be ("waar moet ik zijn met een zoon met autisme") comes for this goal; a
   * parent or a pupil without a verslag is told this article.
   */
  'wijst-naar': slug.optional(),
  /** Offered under an answer only where these values are still possible. */
  'past-bij': narrowingSchema.optional(),
  /** Offered in the greeting to these roles. */
  'in-begroeting': z.array(z.enum(['ouder', 'school', 'leerling', 'clb', 'andere'])).default([]),
})

export type Goal = z.infer<typeof goalSchema>
