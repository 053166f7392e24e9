import * as z from 'zod'
import { line, slug, sourceRefs, words } from './primitives.ts'
import { patternsSchema, wholeMessages } from './written-pattern.ts'

/** taal/synoniemen.yaml: `term` is how the content says it, `woorden` how people do. */
export const synonymsFileSchema = z.array(z.strictObject({ term: line, woorden: words }))

/** taal/woordvormen.yaml: what the stemmer, the splitter and the reader must be told. */
export const wordFormsFileSchema = z.strictObject({
  /** Irregular forms to one form: "kreeg: krijgen". */
  onregelmatig: z.record(line, line),
  /** Words that carry no meaning of their own for searching. */
  stopwoorden: words,
  /** Flemish and chat spellings to Dutch: "da: dat", "mn: mijn". */
  spreektaal: z.record(line, line),
  /** English and French words to Dutch, only those that are no Dutch word: "daughter: dochter", "ecole: school". */
  engels: z.record(line, line).default({}),
  frans: z.record(line, line).default({}),
  /** Compounds that must not be split, or words that are no part of a compound. */
  'niet-splitsen': z.array(line),
  /** "geen", "niet", "zonder" … and "nog niet". */
  ontkenning: words,
  'nog-niet': words,
})

/** taal/plaatsen.yaml: a place or a net narrows the centres, it never chooses one. */
export const placesFileSchema = z.array(
  z.union([
    z.strictObject({ plaats: line, woorden: words, centra: z.array(slug).min(1) }),
    /** The centres but for those of which a source says that they work for another net. */
    z.strictObject({ net: line, woorden: words, centra: z.array(slug).min(1) }),
  ]),
)

/** taal/praatjes.yaml: small talk and what the assistant is. */
export const smallTalkFileSchema = z.array(
  z.strictObject({
    id: slug,
    voorbeelden: words,
    patronen: wholeMessages,
    antwoord: line,
    verder: z.array(slug).default([]),
    /** It says that we were no help, and gets a person to talk to. */
    klacht: z.literal(true).optional(),
  }),
)

/** taal/niet-van-ons.yaml: subjects that are not ours, each with whom to ask. */
export const notOursFileSchema = z.array(
  z.strictObject({
    id: slug,
    titel: line,
    voorbeelden: words,
    patronen: wholeMessages,
    antwoord: line,
    /** Whom to ask, by name of function or service. */
    bij: words,
    bronnen: sourceRefs.optional(),
    verder: z.array(slug).default([]),
    /** The one that answers requests which nothing else knows: those about a pupil or a school, or all others. */
    vangnet: z.enum(['school', 'alles']).optional(),
  }),
)

/** taal/partners.yaml: whole messages that ask for a partner, with `<partner>` for what it is called. */
export const partnersFileSchema = patternsSchema

/** taal/alledaags.yaml: messages that are not ours, to learn from. */
export const everydayFileSchema = z.array(line)

/** taal/gevaar.yaml: messages of somebody in danger, and such that only sound so, to learn from. */
export const dangerFileSchema = z.strictObject({ gevaar: words, onschuldig: words })
export type DangerMessages = z.infer<typeof dangerFileSchema>

/** taal/vervolg.yaml: what people ask after an answer, by the article or goal that was told and by the one that answers it. */
export const followUpsFileSchema = z.record(slug, z.record(slug, words))

/** taal/opdrachten.yaml: commands in words, as patterns that fit the whole message. */
export const commandsFileSchema = z.record(
  z.enum([
    'terug',
    'opnieuw',
    'mens',
    'samenvatting',
    'onthouden',
    'waarom',
    'korter',
    'herhaal',
    'stop',
    'weet-niet',
    'ja',
    'nee',
  ]),
  patternsSchema,
)

/** taal/opgelet.yaml: old names, types that do not exist, rules of another country: said before the answer. */
export const heedFileSchema = z.array(
  z.strictObject({
    id: slug,
    /** As in lezen.yaml. */
    patronen: patternsSchema,
    van: z.number().int().optional(),
    tot: z.number().int().optional(),
    tekst: line,
    bronnen: sourceRefs,
    /** Nothing more is answered: what was named does not exist. */
    stopt: z.boolean().default(false),
  }),
)

/** taal/zinnen.yaml: what the assistant itself says, by name; `{{…}}` is filled in. */
export const phrasesFileSchema = z.record(slug, line)

/**
 * taal/ouder.yaml, taal/leerling.yaml, taal/school.yaml: what is written, as these read it. Only src/build reads these: see
 * content/for-reader.ts.
 */
export const ownWordsFileSchema = z.strictObject({
  /** Words, wherever they stand: "uw kind heeft: je hebt". Of words that overlap the longest count. */
  woorden: z.record(line, line),
  /** Sentences that would go wrong word by word, or that do not hold for this reader. Nothing: the sentence falls away. */
  zinnen: z.record(line, z.string().trim()),
  /** How a passage begins that is for this reader: "Bent u ouder". Other readers do not get it. */
  begin: z.array(line),
})

/** taal/jargon.yaml: which terms of the field our texts may use, and where each is explained. */
export const jargonFileSchema = z.strictObject({
  /** Abbreviations that our texts use, each with the article that explains it. */
  vakwoorden: z.array(z.strictObject({ woord: line, artikel: slug })).min(1),
  /** Capitals that are a name or an everyday word, and need no explaining. */
  namen: z.array(line).default([]),
  /** Words from before September 2023. `mag-in`: the ids of the texts that lead from the old word to the new one. */
  'oude-woorden': z
    .array(z.strictObject({ woord: line, 'mag-in': z.array(slug).default([]) }))
    .min(1),
})

export type Heed = z.infer<typeof heedFileSchema>
export type FollowUps = z.infer<typeof followUpsFileSchema>
export type Synonyms = z.infer<typeof synonymsFileSchema>
export type WordForms = z.infer<typeof wordFormsFileSchema>
/** What the names of places and nets leave of the centres. */
export type Places = {
  readonly woorden: string[]
  readonly centra: string[]
  readonly isNet?: true
}[]
export type SmallTalk = z.infer<typeof smallTalkFileSchema>
export type NotOurs = z.infer<typeof notOursFileSchema>
export type Commands = z.infer<typeof commandsFileSchema>
export type OwnWordsFile = z.infer<typeof ownWordsFileSchema>
export type Jargon = z.infer<typeof jargonFileSchema>
