import * as z from 'zod'
import { line, slug } from './primitives.ts'

/** Sets of values per fact: `{ niveau: [kleuter, lager] }`. */
export const narrowingSchema = z.record(slug, z.array(slug).min(1))
export type Narrowing = z.infer<typeof narrowingSchema>

/** The words of a question, per rol; `anders` holds where a rol has none of its own. */
const perRole = z.strictObject({
  ouder: line.optional(),
  leerling: line.optional(),
  school: line.optional(),
  clb: line.optional(),
  anders: line,
})

/** Words that people type for a value. */
const words = z.array(line).default([])

export const valueSchema = z.strictObject({
  id: slug,
  label: line,
  hint: line.optional(),
  /** Words that state the value. */
  woorden: words,
  /** Words that usually go with it, and never decide: read as "meestal", echoed, changed in one press. */
  meestal: words,
  /** What people type for it where just this was asked, and nothing else: "nog bezig". */
  antwoorden: words,
  /** What the value says about other facts: `kleuter-lager` says that the niveau is lager. */
  'houdt-in': narrowingSchema.optional(),
  /** What other facts are before it: whoever goes to the secundair may tell that they are in the lager now. */
  'komt-van': narrowingSchema.optional(),
  /** Values that go before it where both are said: of a verslag in the making the kind says nothing yet. */
  'wijkt-voor': z.array(slug).default([]),
  /** Only what is written for it holds: in the hoger onderwijs there is no leersteun, so what is about leersteun is not about that. */
  apart: z.boolean().default(false),
  /** Not offered as a button (type 5 is no type for leersteun, but people name it). */
  verborgen: z.boolean().default(false),
})

/** What is told by whoever tells first one of the values and then another. */
const changeSchema = z.strictObject({
  waarden: z.array(slug).min(2),
  feiten: narrowingSchema,
  /** The question when just that was told: what it becomes. */
  vraag: perRole,
})
export type Change = z.infer<typeof changeSchema>

export const factSchema = z.strictObject({
  id: slug,
  label: line,
  vraag: perRole,
  /** The question in the shortest words, for "Eenvoudige taal". */
  eenvoudig: line,
  /** Why we ask. */
  waarom: line,
  /** Said when an answer to the question was not understood. */
  'niet-begrepen': line,
  /** Who can tell, said after "weet ik niet". Absent: the question has no such answer. */
  'weet-niet': line.optional(),
  /** Said with the question as long as every value may be it: what else may be typed. */
  'bij-alle': line.optional(),
  waarden: z.array(valueSchema).min(2),
  /** "Eerst een GC, nu een IAC" is another verslag. */
  verandert: changeSchema.optional(),
  /** What "ja" and "nee" leave, where the question can be answered so. */
  ja: z.array(slug).min(1).optional(),
  nee: z.array(slug).min(1).optional(),
  /** Words that leave more than one value: "type 7", "basisschool". */
  groepen: z
    .array(
      z.strictObject({
        label: line,
        waarden: z.array(slug).min(2),
        /** The question when just these values are left: who said "nog geen verslag" is not asked which verslag it is. */
        vraag: perRole.optional(),
        /** What "ja" and "nee" leave to that question. */
        ja: z.array(slug).min(1).optional(),
        nee: z.array(slug).min(1).optional(),
        woorden: words,
        meestal: words,
      }),
    )
    .default([]),
})

export type Fact = z.infer<typeof factSchema>
export type FactValue = z.infer<typeof valueSchema>
