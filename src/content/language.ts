import * as z from 'zod'
import { narrowingSchema } from './fact.ts'
import { line, slug, sourceRefs } from './primitives.ts'
import { patternsSchema, unknownGroups, wholeMessages } from './written-pattern.ts'

const words = z.array(line).min(1)

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

/** taal/alledaags.yaml: messages that are not ours, to learn from. */
export const everydayFileSchema = z.array(line)

/** taal/vervolg.yaml: what people ask after an answer, by the article or goal that was told and by the one that answers it. */
export const followUpsFileSchema = z.record(slug, z.record(slug, words))

/** Words that stand for each other in patterns. */
const wordGroupSchema = z.strictObject({ groep: slug, woorden: words })

const urgentSubjectSchema = z.strictObject({
  id: slug,
  /**
   * Phrases of words; every word of one phrase must occur close together, in order, in one clause. `=` before a word: only as
   * typed; `<zich>`: a word of that group.
   */
  woorden: words,
  /** Phrases that look alike and are not urgent. */
  'niet-bij': z.array(line).default([]),
  /** Words for what is no person: what is said of it alarms nobody. */
  'niet-van': z.array(line).default([]),
  antwoord: line,
  /** Somebody is at the end of their tether and not in danger: after these words what they asked is answered too. */
  'ook-antwoord': z.boolean().default(false),
  /** The urgent subject that a pupil gets instead. */
  'bij-leerling': slug.optional(),
  nummers: z.array(z.strictObject({ naam: line, nummer: line })),
  bronnen: sourceRefs,
})

type UrgentEntry = z.infer<typeof wordGroupSchema> | z.infer<typeof urgentSubjectSchema>

/** taal/dringend.yaml: somebody may be in danger. Found by its words wherever they stand in a sentence. */
export const urgentFileSchema = z
  .array(z.union([wordGroupSchema, urgentSubjectSchema]))
  .superRefine((entries, context) => {
    const groups = namesOfGroups(entries)
    entries.forEach((entry, place) => {
      for (const { path, message } of urgentFaultsOf(entry, groups))
        context.addIssue({ code: 'custom', path: [place, ...path], message })
    })
  })

/** A phrase names a group that there is, and a group has single words. */
function urgentFaultsOf(entry: UrgentEntry, groups: ReadonlySet<string>) {
  const phrases = (key: 'woorden' | 'niet-bij', faults: (phrase: string) => readonly string[]) =>
    ((entry as Partial<Record<typeof key, readonly string[]>>)[key] ?? []).flatMap((phrase, at) =>
      faults(phrase).map((message) => ({ path: [key, at], message })),
    )
  if ('groep' in entry)
    return phrases('woorden', (word) =>
      /[\s<>$]/.test(word) ? [`"${word}": een groep heeft losse woorden`] : [],
    )
  const inPhrase = (phrase: string) => [
    ...unknownGroups(phrase, groups),
    ...(phrase.endsWith('>$') ? ['na een groep kan geen $ staan'] : []),
  ]
  return [...phrases('woorden', inPhrase), ...phrases('niet-bij', inPhrase)]
}

/** The urgent subjects of taal/dringend.yaml. */
export const urgentOf = (entries: z.infer<typeof urgentFileSchema>): Urgent =>
  entries.flatMap((entry) => ('groep' in entry ? [] : [entry]))

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
})
/** The same patterns, that say something else per range of numbers: ages. */
const perNumberSchema = readingPatternSchema.pick({ patronen: true }).extend({
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
  const { opzij, opnieuw, wordt, feiten, ontkent } = entry
  const isTurn = (opzij ?? opnieuw ?? wordt) !== undefined
  const lost = (['van', 'tot', 'teken', 'terloops', 'zwijgt-over', 'ontkent'] as const).filter(
    (key) => entry[key] !== undefined,
  )
  const beside = Object.keys(feiten).length > 0 ? ['feiten', ...lost] : lost
  return [
    ...(ontkent && beside.includes('feiten')
      ? [{ key: 'feiten', message: 'feiten telt niet naast ontkent: maak er twee patronen van' }]
      : []),
    ...(isTurn ? beside : []).map((key) => ({
      key,
      message: `${key} telt niet naast opzij, opnieuw of wordt: maak er twee patronen van`,
    })),
    ...(['naast', 'elders'] as const)
      .filter((key) => entry[key] && !opzij?.length)
      .map((key) => ({ key, message: `${key} telt alleen bij opzij met minstens één gegeven` })),
  ]
}

/** The names of the word groups among entries. */
export const namesOfGroups = (entries: readonly object[]): ReadonlySet<string> =>
  new Set(entries.flatMap((entry) => ('groep' in entry ? [String(entry.groep)] : [])))

/** The patterns of taal/lezen.yaml, those per number one for each range. Groups stand in them by name. */
export function patternsOf(entries: z.infer<typeof readingFileSchema>): ReadingPatterns {
  return entries.flatMap((entry): ReadingPatterns => {
    if ('groep' in entry) return []
    return 'getallen' in entry
      ? entry.getallen.map((range) => ({ patronen: entry.patronen, ...range }))
      : [entry]
  })
}

/** The groups of taal/lezen.yaml or taal/dringend.yaml. */
export function wordGroupsOf(
  entries: z.infer<typeof readingFileSchema> | z.infer<typeof urgentFileSchema>,
): readonly WordGroup[] {
  return entries.flatMap((entry) => ('groep' in entry ? [entry] : []))
}

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

/** taal/vraagvormen.yaml: how a question is recognised by its form. */
export const questionFormsFileSchema = z.strictObject({
  /** "wat is", "verschil tussen": asks for a meaning, so what it names is no fact of a case. */
  definitie: patternsSchema,
  /** Words at the start of a message that goes on from the one before: "en", "maar". */
  vervolg: patternsSchema,
  /** Words that take back what was said before: "toch", "ik bedoel". */
  verbetering: patternsSchema,
  /** Words that a message begins with and is not about: "nee", "ok". */
  aanhef: patternsSchema,
  /** Words that say it over: where something is asked after them, a message is about that alone. */
  herneemt: patternsSchema,
  /** Thanks: where something is asked after them, a message only begins with them. */
  dank: patternsSchema,
  /** Asks for few words: "in drie zinnen", "kort aub". Patterns, as in lezen.yaml. */
  kort: patternsSchema,
  /** Wants to hear yes or no. Patterns, as in lezen.yaml. */
  'ja-nee': patternsSchema,
  /** Words that make a sentence a question. */
  vraagwoorden: patternsSchema,
  /** Says that it asks, wherever it stands: "ik wil weten of". Patterns, as in lezen.yaml. */
  vraagt: patternsSchema,
  /** Says that we were no help: "dat vroeg ik niet". Patterns, as in lezen.yaml. */
  klacht: patternsSchema,
  /** Beside such a complaint it is one too: "ik stop ermee". Patterns, as in lezen.yaml. */
  'klacht-erbij': patternsSchema,
  /** Verbs that short notes begin with too: "heeft iac". */
  vertelt: patternsSchema,
  /** Words that also ask at the end of a sentence: "type 4 gc, waar". */
  achteraan: patternsSchema,
  /** Asks where to be, whatever it is about: "bij wie kan ik terecht". Patterns, as in lezen.yaml. */
  waarheen: patternsSchema,
  /** Beside such a question these say nothing of what it is about: "hulp", "zoeken". */
  'naast-waarheen': patternsSchema,
  /** Says that there is help already, which asks nothing: "krijgt leersteun". Patterns, as in lezen.yaml. */
  'loopt-al': patternsSchema,
  /** Words of nobody but us: a message with one of them is about leersteun, whatever else it says. */
  'van-ons': patternsSchema,
  /** After an alarm: says that nobody is in danger, or that there is help for it already. Patterns, as in lezen.yaml. */
  veilig: patternsSchema,
  /** After an alarm: says that nobody answers, or asks us to call or to stay. Patterns, as in lezen.yaml. */
  'bel-mij': patternsSchema,
  /** After an alarm: asks where to lodge a complaint. */
  klagen: patternsSchema,
  'mag-dat': patternsSchema,
  /** Words that say that a message is about somebody; without one "mag dat met een IAC-verslag?" is a general question. */
  'over-iemand': patternsSchema,
  /** Words that say that a message is about a child or a school: whom to ask is somebody there. */
  'over-school': patternsSchema,
})

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
export type QuestionForms = z.infer<typeof questionFormsFileSchema>
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
export type Urgent = readonly z.infer<typeof urgentSubjectSchema>[]
export type Commands = z.infer<typeof commandsFileSchema>
export type WordGroup = z.infer<typeof wordGroupSchema>
export type ReadingPatterns = readonly z.infer<typeof readingPatternSchema>[]
export type OwnWordsFile = z.infer<typeof ownWordsFileSchema>
export type Jargon = z.infer<typeof jargonFileSchema>
