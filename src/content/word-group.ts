import * as z from 'zod'
import { slug, words } from './primitives.ts'

/** Words that stand for each other in patterns. */
export const wordGroupSchema = z.strictObject({ groep: slug, woorden: words })

export type WordGroup = z.infer<typeof wordGroupSchema>

const isGroup = (entry: object): entry is WordGroup => 'groep' in entry

/** The word groups among the entries of taal/lezen.yaml or taal/dringend.yaml. */
export const wordGroupsOf = (entries: readonly object[]): readonly WordGroup[] =>
  entries.filter(isGroup)

/** Their names. */
export const namesOfGroups = (entries: readonly object[]): ReadonlySet<string> =>
  new Set(wordGroupsOf(entries).map(({ groep }) => groep))
