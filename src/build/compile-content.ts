import { createHash } from 'node:crypto'
import type { CompiledContent } from '../content/compiled.ts'
import { patternsOf } from '../content/reading.ts'
import { urgentOf } from '../content/urgent.ts'
import { wordGroupsOf } from '../content/word-group.ts'
import { deriveContact, deriveRoute } from './derive-tables.ts'
import { idOf, type LoadedContent } from './load-content.ts'
import { markdownToText } from './markdown.ts'
import type { ContentFile } from './read-file.ts'
import { readerWords } from './readers/reader-words.ts'

/** Types of the fact `type` that no centre gives leersteun for; the route answers them before it looks at the centre. */
const notATypeForLeersteun = ['5']

/** From files to what the app is built from. The content must have been checked. */
export function compileContent(loaded: LoadedContent): CompiledContent {
  const centres = centresIn(loaded)
  const facts = inContractOrder(loaded)
  const types = (facts.find((fact) => fact.id === 'type')?.waarden ?? [])
    .map((value) => value.id)
    .filter((type) => !notATypeForLeersteun.includes(type))
  const content = {
    sources: loaded.sources.data,
    facts,
    tables: [
      loaded.recht.data,
      loaded.overgang.data,
      deriveRoute(centres, types),
      deriveContact(centres),
    ],
    exclusions: loaded.exclusions.data,
    checklist: loaded.checklist.data,
    agreements: loaded.agreements.data,
    checklistItems: byId(loaded.checklistItems, (file) => ({
      ...file.data,
      tekst: markdownToText(file.body).text,
    })),
    outcomes: byId(loaded.outcomes, (file) => ({ ...file.data, ...markdownToText(file.body) })),
    goals: loaded.goals.map((file) => file.data).sort((a, b) => a.volgorde - b.volgorde),
    articles: loaded.articles.map((file) => ({
      ...file.data,
      ...markdownToText(file.body),
      id: idOf(file.file),
      onderwerp: file.file.split('/').at(-2) ?? '',
    })),
    centres,
    synonyms: loaded.synonyms.data,
    wordForms: loaded.wordForms.data,
    places: loaded.places.data.map(({ woorden, centra, ...name }) => ({
      woorden,
      centra,
      ...('net' in name && { isNet: true as const }),
    })),
    smallTalk: loaded.smallTalk.data,
    notOurs: loaded.notOurs.data,
    urgent: urgentOf(loaded.urgent.data),
    urgentGroups: wordGroupsOf(loaded.urgent.data),
    commands: loaded.commands.data,
    danger: loaded.danger.data,
    everyday: loaded.everyday.data,
    followUps: loaded.followUps.data,
    reading: patternsOf(loaded.reading.data),
    wordGroups: wordGroupsOf(loaded.reading.data),
    heed: loaded.heed.data,
    questionForms: loaded.questionForms.data,
    phrases: Object.fromEntries(
      Object.entries(loaded.phrases.data).map(([id, line]) => [id, markdownToText(line)]),
    ),
    reworded: {
      parent: readerWords(loaded, 'parent'),
      pupil: readerWords(loaded, 'pupil'),
      school: readerWords(loaded, 'school'),
    },
  }
  for (const [id, text] of [
    ...Object.entries(content.outcomes),
    ...Object.entries(content.phrases),
  ])
    checkPlaceholders(id, Object.values(text).join(' '))
  return {
    version: createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12),
    ...content,
  }
}

/** Only a partner is asked for in patterns of its own: any other centre is a value of a fact. */
function centresIn({ centres, partners }: LoadedContent): CompiledContent['centres'] {
  return centres.map(({ file, data }) => ({
    ...data,
    id: idOf(file),
    ...(data.soort === 'specifiek' && {
      patronen: partners.data.map((pattern) =>
        pattern.replace('<partner>', data.woorden.join('|')),
      ),
    }),
  }))
}

/** Only names are filled in (render/fill-text.ts): a text is no place for logic. */
function checkPlaceholders(id: string, text: string): void {
  const rest = text.replace(/\{\{\s*[\w-]+\s*\}\}/g, '')
  if (rest.includes('{{')) throw new Error(`${id}: "{{" must be followed by a name and "}}"`)
}

/** The order in which what was understood is shown. */
const factOrder = [
  'rol',
  'niveau',
  'verslag',
  'type',
  'zorgfase',
  'moment',
  'inschrijving',
  'centrum',
]

function inContractOrder(loaded: LoadedContent) {
  return loaded.facts
    .map((file) => file.data)
    .sort((a, b) => factOrder.indexOf(a.id) - factOrder.indexOf(b.id))
}

function byId<T, R>(
  files: readonly ContentFile<T>[],
  map: (file: ContentFile<T>) => R,
): Record<string, R> {
  return Object.fromEntries(files.map((file) => [idOf(file.file), map(file)]))
}
