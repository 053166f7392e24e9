import * as z from 'zod'
import { line, slug, sourceRefs } from './primitives.ts'
import { namesOfGroups, type WordGroup, wordGroupSchema } from './word-group.ts'
import { unknownGroups } from './written-pattern.ts'

const urgentSubjectSchema = z.strictObject({
  id: slug,
  /**
   * Phrases of words; every word of one phrase must occur close together, in order, in one clause. `=` before a word: only as
   * typed; `<zich>`: a word of that group.
   */
  woorden: z.array(line),
  /** Phrases that look alike and are not urgent. */
  'niet-bij': z.array(line).default([]),
  /** Words for what is no person: what is said of it alarms nobody. */
  'niet-van': z.array(line).default([]),
  antwoord: line,
  /** Somebody is at the end of their tether and not in danger: after these words what they asked is answered too. */
  'ook-antwoord': z.boolean().default(false),
  /** Messages get it that no phrase finds, and that sound like those of taal/gevaar.yaml. One subject has it. */
  'klinkt-zo': z.boolean().default(false),
  /** The urgent subject that a pupil gets instead. */
  'bij-leerling': slug.optional(),
  nummers: z.array(z.strictObject({ naam: line, nummer: line })),
  bronnen: sourceRefs,
})

export type Urgent = readonly z.infer<typeof urgentSubjectSchema>[]

type UrgentEntry = WordGroup | Urgent[number]

/** taal/dringend.yaml: somebody may be in danger. Found by its words wherever they stand in a sentence. */
export const urgentFileSchema = z
  .array(z.union([wordGroupSchema, urgentSubjectSchema]))
  .superRefine((entries, context) => {
    const groups = namesOfGroups(entries)
    entries.forEach((entry, place) => {
      for (const { path, message } of urgentFaultsOf(entry, groups))
        context.addIssue({ code: 'custom', path: [place, ...path], message })
    })
    const heard = entries.flatMap((entry, place) =>
      'klinkt-zo' in entry && entry['klinkt-zo'] ? [place] : [],
    )
    for (const place of heard.slice(1))
      context.addIssue({
        code: 'custom',
        path: [place, 'klinkt-zo'],
        message: 'dat heeft al een ander onderwerp',
      })
  })

/** A phrase names a group that there is, and a group has single words. */
function urgentFaultsOf(entry: UrgentEntry, groups: ReadonlySet<string>) {
  if ('groep' in entry) return faultsAt('woorden', entry.woorden, faultsOfMember)
  const inPhrase = (phrase: string) => [
    ...unknownGroups(phrase, groups),
    ...(phrase.endsWith('>$') ? ['na een groep kan geen $ staan'] : []),
  ]
  return [
    ...faultsAt('woorden', entry.woorden, inPhrase),
    ...faultsAt('niet-bij', entry['niet-bij'], inPhrase),
  ]
}

const faultsOfMember = (word: string): string[] =>
  /[\s<>$]/.test(word) ? [`"${word}": een groep heeft losse woorden`] : []

const faultsAt = (
  key: string,
  phrases: readonly string[],
  faultsOf: (phrase: string) => readonly string[],
) =>
  phrases.flatMap((phrase, at) => faultsOf(phrase).map((message) => ({ path: [key, at], message })))

/** The urgent subjects of taal/dringend.yaml. */
export const urgentOf = (entries: z.infer<typeof urgentFileSchema>): Urgent =>
  entries.flatMap((entry) => ('groep' in entry ? [] : [entry]))
