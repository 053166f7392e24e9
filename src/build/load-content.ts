import { existsSync, readdirSync } from 'node:fs'
import type * as z from 'zod'
import { agreementsSchema } from '../content/agreements.ts'
import { articleSchema } from '../content/article.ts'
import { centreSchema } from '../content/centre.ts'
import { checklistItemSchema, checklistRulesSchema } from '../content/checklist.ts'
import { factSchema } from '../content/fact.ts'
import { goalSchema } from '../content/goal.ts'
import {
  commandsFileSchema,
  dangerFileSchema,
  everydayFileSchema,
  followUpsFileSchema,
  heedFileSchema,
  jargonFileSchema,
  notOursFileSchema,
  ownWordsFileSchema,
  partnersFileSchema,
  phrasesFileSchema,
  placesFileSchema,
  smallTalkFileSchema,
  synonymsFileSchema,
  wordFormsFileSchema,
} from '../content/language.ts'
import { outcomeSchema } from '../content/outcome.ts'
import { questionFormsFileSchema } from '../content/question-forms.ts'
import { readingFileSchema } from '../content/reading.ts'
import { sourcesFileSchema } from '../content/source.ts'
import { exclusionsFileSchema, tableSchema } from '../content/table.ts'
import { urgentFileSchema } from '../content/urgent.ts'
import type { Diagnostic } from './diagnostic.ts'
import { type ContentFile, readContentFile } from './read-file.ts'

/** The folders of many files of one kind, with the schema of each. */
const folders = {
  facts: { under: 'content/gegevens', schema: factSchema },
  outcomes: { under: 'content/uitkomsten', schema: outcomeSchema },
  goals: { under: 'content/gesprekken', schema: goalSchema },
  articles: { under: 'content/artikels', schema: articleSchema },
  centres: { under: 'content/centra', schema: centreSchema },
  checklistItems: { under: 'content/checklist', schema: checklistItemSchema },
} as const

/** The single files. */
const files = {
  sources: { file: 'content/bronnen.yaml', schema: sourcesFileSchema },
  recht: { file: 'content/regels/recht.yaml', schema: tableSchema },
  overgang: { file: 'content/regels/overgang.yaml', schema: tableSchema },
  exclusions: { file: 'content/regels/uitsluitingen.yaml', schema: exclusionsFileSchema },
  checklist: { file: 'content/regels/checklist.yaml', schema: checklistRulesSchema },
  agreements: { file: 'content/papieren/afspraken.yaml', schema: agreementsSchema },
  synonyms: { file: 'content/taal/synoniemen.yaml', schema: synonymsFileSchema },
  wordForms: { file: 'content/taal/woordvormen.yaml', schema: wordFormsFileSchema },
  places: { file: 'content/taal/plaatsen.yaml', schema: placesFileSchema },
  smallTalk: { file: 'content/taal/praatjes.yaml', schema: smallTalkFileSchema },
  notOurs: { file: 'content/taal/niet-van-ons.yaml', schema: notOursFileSchema },
  urgent: { file: 'content/taal/dringend.yaml', schema: urgentFileSchema },
  commands: { file: 'content/taal/opdrachten.yaml', schema: commandsFileSchema },
  danger: { file: 'content/taal/gevaar.yaml', schema: dangerFileSchema },
  partners: { file: 'content/taal/partners.yaml', schema: partnersFileSchema },
  everyday: { file: 'content/taal/alledaags.yaml', schema: everydayFileSchema },
  followUps: { file: 'content/taal/vervolg.yaml', schema: followUpsFileSchema },
  reading: { file: 'content/taal/lezen.yaml', schema: readingFileSchema },
  jargon: { file: 'content/taal/jargon.yaml', schema: jargonFileSchema },
  heed: { file: 'content/taal/opgelet.yaml', schema: heedFileSchema },
  questionForms: { file: 'content/taal/vraagvormen.yaml', schema: questionFormsFileSchema },
  phrases: { file: 'content/taal/zinnen.yaml', schema: phrasesFileSchema },
  parent: { file: 'content/taal/ouder.yaml', schema: ownWordsFileSchema },
  pupil: { file: 'content/taal/leerling.yaml', schema: ownWordsFileSchema },
  school: { file: 'content/taal/school.yaml', schema: ownWordsFileSchema },
} as const

type Folders = typeof folders
type Files = typeof files
export type LoadedContent = {
  [K in keyof Folders]: readonly ContentFile<z.infer<Folders[K]['schema']>>[]
} & { [K in keyof Files]: ContentFile<z.infer<Files[K]['schema']>> }

export interface LoadResult {
  /** Absent when a single file could not be read. A file of a folder that could not be read is left out. */
  readonly content: LoadedContent | null
  readonly faults: readonly Diagnostic[]
}

/** Reads all of `content/` under `root`. One bad file is reported and the others go on. */
export function loadContent(root: string): LoadResult {
  const faults: Diagnostic[] = []
  const read = (file: string, schema: z.ZodType) => {
    const result = existsSync(`${root}/${file}`)
      ? readContentFile(root, file, schema)
      : missing(file)
    faults.push(...result.faults)
    return result.content
  }
  const many = Object.entries(folders).map(([kind, { under, schema }]) => {
    const found = contentFiles(root, under).map((file) => read(file, schema))
    return [kind, found.filter((file) => file !== null)] as const
  })
  const single = Object.entries(files).map(
    ([kind, { file, schema }]) => [kind, read(file, schema)] as const,
  )
  const complete = single.every(([, file]) => file !== null)
  const content = complete
    ? (Object.fromEntries([...many, ...single]) as unknown as LoadedContent)
    : null
  return { content, faults }
}

/** The id of a content file: its name without folder and ending. */
export const idOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.\w+$/, '')

/** The files of the content under a folder, as they are on the disk now. */
export function contentFiles(root: string, under: string): readonly string[] {
  const names = readdirSync(`${root}/${under}`, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => /\.(md|yaml)$/.test(name) && !/README\.md$/.test(name))
    .map((name) => `${under}/${name.replaceAll('\\', '/')}`)
    .sort()
}

function missing(file: string) {
  const fault: Diagnostic = {
    file,
    line: 1,
    code: 'C004',
    message: 'dit bestand ontbreekt',
    remedy: 'haal het terug uit de geschiedenis of maak het opnieuw',
  }
  return { content: null, faults: [fault] }
}
