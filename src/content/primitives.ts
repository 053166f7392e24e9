import * as z from 'zod'

/** An id of content: lower case, digits and hyphens; it is also the file name. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kleine letters, cijfers en koppeltekens')

/** A calendar date as YYYY-MM-DD. */
export const isoDate = z.iso.date()

/** `bron` or `bron#deel`: a source of bronnen.yaml and, where possible, the section of it. */
export const sourceRef = z.string().regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/, 'bron of bron#deel')

/** At least one source: a rule or a text without one does not build. */
export const sourceRefs = z.array(sourceRef).min(1)

/** Text for people: not empty, no white space around it. */
export const line = z.string().trim().min(1)

/** At least one of the words, or the sentences, that people type. */
export const words = z.array(line).min(1)
