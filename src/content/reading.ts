import * as z from 'zod'
import { narrowingSchema } from './fact.ts'
import { slug } from './primitives.ts'
import { namesOfGroups, wordGroupSchema } from './word-group.ts'
import { patternsSchema, unknownGroups } from './written-pattern.ts'

const readingPatternSchema = z.strictObject({
  /**
   * Words in order. `#` is a number in `van`–`tot`, also written out ("derde") or as an ordinal ("2de"), `~` a number that
   * is no rank, `@` a name, `=ben` that very word and no other form of it, `*` at most three words, `{a|b}` one of these,
   * `[a|b]` one of these or nothing, `{<name>}` a word of that group, `^` and `$` where a clause begins and ends.
   */
  patronen: patternsSchema,
  van: z.number().int().optional(),
  tot: z.number().int().optional(),
  feiten: narrowingSchema.default({}),
  /** Where `feiten` is empty: the facts that these words say nothing of; absent: any. */
  'zwijgt-over': z.array(slug).optional(),
  /** Values that the words say it is not: "hij blijft in de gewone school". */
  ontkent: narrowingSchema.optional(),
  /** Only a sign: it counts where nothing in the message says it outright, and signs agree. */
  teken: z.boolean().optional(),
  /** It usually goes with it, and gives way to what is said outright: an age, to a class. */
  meestal: z.boolean().optional(),
  /** Said by the way: no reason to change what is known. A school that says "onze kinderen" is no parent. */
  terloops: z.boolean().optional(),
  /** Facts that the rest of the clause says of somebody else, of before or of what is not decided; `[]` ends that. */
  opzij: z.array(slug).optional(),
  /** With `opzij`: only where the message tells one of these values elsewhere. */
  naast: narrowingSchema.optional(),
  /** With `opzij`: only those of its facts that the message tells elsewhere too. */
  elders: z.boolean().optional(),
  /** Facts that are told anew from here on: what the message said of them before gives way. */
  opnieuw: z.array(slug).optional(),
  /** Facts of which the words before say what was, and those after it what it becomes. */
  wordt: z.array(slug).optional(),
  /** Facts of which another child has what the one before it has: "zijn zus heeft hetzelfde verslag". */
  zelfde: z.array(slug).optional(),
  /** One of several children that people tell of beside each other, and then the others. */
  over: z.array(slug).min(2).optional(),
  /** With `over`: only where a message begins with it and asks something, once a child was told of: "en haar broer?". */
  vooraan: z.boolean().optional(),
})
export type ReadingPatterns = readonly z.infer<typeof readingPatternSchema>[]

/** The same patterns, that say something else per range of numbers: ages. */
const perNumberSchema = readingPatternSchema.pick({ patronen: true }).extend({
  meestal: readingPatternSchema.shape.meestal,
  getallen: z
    .array(readingPatternSchema.pick({ van: true, tot: true, feiten: true }).required())
    .min(2),
})

/** taal/lezen.yaml: ages, classes and years, and who is speaking, as patterns of words to sets of values. */
export const readingFileSchema = z
  .array(z.union([wordGroupSchema, perNumberSchema, readingPatternSchema]))
  .superRefine((entries, context) => {
    const groups = namesOfGroups(entries)
    entries.forEach((entry, place) => {
      if ('groep' in entry) return
      entry.patronen.forEach((pattern, at) => {
        for (const message of unknownGroups(pattern, groups))
          context.addIssue({ code: 'custom', path: [place, 'patronen', at], message })
      })
      if (!('getallen' in entry))
        for (const { key, message } of turnFaultsOf(entry))
          context.addIssue({ code: 'custom', path: [place, key], message })
    })
  })

/** What turns away from facts, or tells them anew, is not read for what else stands beside it: that would be lost unseen. */
function turnFaultsOf(entry: z.infer<typeof readingPatternSchema>) {
  const { opzij, opnieuw, wordt, zelfde, over, feiten, ontkent } = entry
  const isTurn = (opzij ?? opnieuw ?? wordt ?? zelfde ?? over) !== undefined
  const lost = (
    [
      'van',
      'tot',
      ...(over ? [] : (['teken'] as const)),
      'meestal',
      'terloops',
      'zwijgt-over',
      'ontkent',
    ] as const
  ).filter((key) => entry[key] !== undefined)
  const beside = Object.keys(feiten).length > 0 ? ['feiten', ...lost] : lost
  return [
    ...(ontkent && beside.includes('feiten')
      ? [{ key: 'feiten', message: 'feiten telt niet naast ontkent: maak er twee patronen van' }]
      : []),
    ...(isTurn ? beside : []).map((key) => ({
      key,
      message: `${key} telt niet naast opzij, opnieuw, wordt of zelfde: maak er twee patronen van`,
    })),
    ...(entry.vooraan && !over
      ? [{ key: 'vooraan', message: 'vooraan telt alleen bij over' }]
      : []),
    ...(['naast', 'elders'] as const)
      .filter((key) => entry[key] && !opzij?.length)
      .map((key) => ({ key, message: `${key} telt alleen bij opzij met minstens één gegeven` })),
  ]
}

/** The patterns of taal/lezen.yaml, those per number one for each range. Groups stand in them by name. */
export function patternsOf(entries: z.infer<typeof readingFileSchema>): ReadingPatterns {
  return entries.flatMap((entry): ReadingPatterns => {
    if ('groep' in entry) return []
    return 'getallen' in entry
      ? entry.getallen.map((range) => ({
          patronen: entry.patronen,
          ...(entry.meestal && { meestal: true }),
          ...range,
        }))
      : [entry]
  })
}
