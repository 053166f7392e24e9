import type { Article } from '../../content/article.ts'
import type { ItemRow } from '../../content/checklist.ts'
import type { OwnReader } from '../../content/own-reader.ts'
import type { At } from '../check/fault-at.ts'
import { stringsIn } from '../check/strings-in.ts'
import { idOf, type LoadedContent } from '../load-content.ts'
import { markdownToText } from '../markdown.ts'
import type { ContentFile } from '../read-file.ts'

/** A text that a reader can see, as it is written. `form`: what the app has of it. */
export interface ReaderText {
  readonly file: ContentFile<unknown>
  readonly at: At
  readonly text: string
  readonly form: 'plain' | 'markdown'
}

type Path = readonly PropertyKey[]
type File = ContentFile<unknown>

interface Reader {
  /** The values of the fact `rol` with which people are this reader. */
  readonly roles: readonly ('ouder' | 'leerling' | 'school' | 'clb')[]
  /** Whose words this reader gets where a text has words of its own for parents and for schools. */
  readonly as: Article['voor'][number]
}

const readers: Readonly<Record<OwnReader, Reader>> = {
  parent: { roles: ['ouder'], as: 'ouder' },
  pupil: { roles: ['leerling'], as: 'ouder' },
  school: { roles: ['school', 'clb'], as: 'school' },
}

/** Every text that this reader can see. What is only for others speaks to these, whoever reads it. */
export function readerTexts(loaded: LoadedContent, id: OwnReader): readonly ReaderText[] {
  const reader = readers[id]
  return [
    ...articleTexts(loaded, reader),
    ...loaded.facts.flatMap((file) => at(file, factPaths(file.data, reader))),
    ...loaded.goals.flatMap((file) =>
      at(file, [
        ['knop', file.data.knop[reader.as] ? reader.as : 'anders'],
        ['inleiding', 'tekst'],
      ]),
    ),
    ...loaded.outcomes.flatMap((file) => [
      ...at(file, [['titel'], ['stap'], ['eenvoudig'], [reader.as]]),
      ...body(file),
    ]),
    ...checklistTexts(loaded, reader),
    ...listTexts(loaded.smallTalk, ['antwoord']),
    ...listTexts(loaded.notOurs, ['titel', 'antwoord', 'bij']),
    ...listTexts(loaded.urgent, ['antwoord', 'nummers']),
    ...listTexts(loaded.heed, ['tekst']),
    ...listTexts(loaded.exclusions, ['reden']),
    ...[loaded.recht, loaded.overgang].flatMap((file) =>
      at(
        file,
        file.data.rijen.map((_, row) => ['rijen', row, 'reden']),
      ),
    ),
    ...loaded.centres.flatMap((file) =>
      at(file, [['regio'], ...file.data.bijzonder.map((_, one) => ['bijzonder', one, 'tekst'])]),
    ),
    ...at(
      loaded.phrases,
      Object.keys(loaded.phrases.data).map((id) => [id]),
    ).map((text): ReaderText => ({ ...text, form: 'markdown' })),
  ]
}

function articleTexts({ articles }: LoadedContent, { as }: Reader): readonly ReaderText[] {
  return articles
    .filter(({ data: { voor } }) => voor.length === 0 || voor.includes(as))
    .flatMap((file) => [...at(file, [['titel'], ['eenvoudig']]), ...body(file)])
}

type Fact = LoadedContent['facts'][number]['data']

function factPaths({ vraag, waarden, groepen }: Fact, { roles }: Reader): Path[] {
  return [
    ...['label', 'eenvoudig', 'waarom', 'niet-begrepen', 'weet-niet', 'bij-alle'].map((key) => [
      key,
    ]),
    ...roles.map((role) => ['vraag', vraag[role] ? role : 'anders']),
    ...waarden.flatMap((_, value) => ['label', 'hint'].map((key) => ['waarden', value, key])),
    ...groepen.map((_, group) => ['groepen', group, 'label']),
  ]
}

/** The items that the checklist of this reader can have, as plain words. */
function checklistTexts(
  { checklist, checklistItems }: LoadedContent,
  { roles, as }: Reader,
): readonly ReaderText[] {
  const sections = checklist.data.secties
  const left = sections.flatMap(({ items }) =>
    items
      .filter(({ rijen }) => roles.every((role) => isLeftOff(rijen, role)))
      .map(({ item }) => item),
  )
  return [
    ...at(checklist, [['titels', as], ...sections.map((_, one) => ['secties', one, 'titel'])]),
    ...checklistItems
      .filter(({ file }) => !left.includes(idOf(file)))
      .flatMap((file) => [
        ...at(file, [['waarom'], ['in-orde'], ['te-doen'], ['na-te-vragen'], ['niet-nodig']]),
        { file, at: file.bodyLine, text: markdownToText(file.body).text, form: 'plain' as const },
      ]),
  ]
}

/** Is the first row that holds for everybody with this role one that leaves the item off the list? */
function isLeftOff(rows: readonly ItemRow[], role: string): boolean {
  const first = rows.find(({ als }) =>
    Object.entries(als).every(([fact, values]) => fact === 'rol' && values.includes(role)),
  )
  return first?.dan === 'weg'
}

const listTexts = (file: ContentFile<readonly object[]>, keys: readonly string[]) =>
  at(
    file,
    file.data.flatMap((_, entry) => keys.map((key) => [entry, key])),
  )

const body = (file: File): readonly ReaderText[] =>
  file.body === '' ? [] : [{ file, at: file.bodyLine, text: file.body, form: 'markdown' }]

/** The strings at these paths, with those of lists and entries under them; a path that leads nowhere gives none. */
function at(file: File, paths: readonly Path[]): readonly ReaderText[] {
  return paths.flatMap((path) =>
    stringsIn(valueAt(file.data, path), path).map(
      ({ path: place, text }): ReaderText => ({ file, at: place, text, form: 'plain' }),
    ),
  )
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  )
