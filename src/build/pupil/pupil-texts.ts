import type { Article } from '../../content/article.ts'
import type { ItemRow } from '../../content/checklist.ts'
import type { At } from '../check/fault-at.ts'
import { stringsIn } from '../check/strings-in.ts'
import { idOf, type LoadedContent } from '../load-content.ts'
import { markdownToText } from '../markdown.ts'
import type { ContentFile } from '../read-file.ts'

/** A text that a pupil can see, as it is written. `form`: what the app has of it. */
export interface PupilText {
  readonly file: ContentFile<unknown>
  readonly at: At
  readonly text: string
  readonly form: 'plain' | 'markdown'
}

type Path = readonly PropertyKey[]
type File = ContentFile<unknown>

/** Every text that a pupil can see. What is only for schools speaks to the school, whoever reads it. */
export function pupilTexts(loaded: LoadedContent): readonly PupilText[] {
  return [
    ...articleTexts(loaded),
    ...loaded.facts.flatMap((file) => at(file, factPaths(file.data))),
    ...loaded.goals.flatMap((file) =>
      at(file, [
        ['knop', file.data.knop.ouder ? 'ouder' : 'anders'],
        ['inleiding', 'tekst'],
      ]),
    ),
    ...loaded.outcomes.flatMap((file) => [
      ...at(file, [['titel'], ['stap'], ['eenvoudig'], ['ouder']]),
      ...body(file),
    ]),
    ...checklistTexts(loaded),
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
    ).map((text): PupilText => ({ ...text, form: 'markdown' })),
  ]
}

/** Does the text of an article speak to a school alone? */
const isForSchoolsOnly = ({ voor }: Pick<Article, 'voor'>): boolean =>
  voor.length > 0 && voor.every((reader) => reader === 'school')

function articleTexts({ articles }: LoadedContent): readonly PupilText[] {
  return articles
    .filter(({ data }) => !isForSchoolsOnly(data))
    .flatMap((file) => [...at(file, [['titel'], ['eenvoudig']]), ...body(file)])
}

function factPaths({ vraag, waarden, groepen }: LoadedContent['facts'][number]['data']): Path[] {
  return [
    ...['label', 'eenvoudig', 'waarom', 'niet-begrepen', 'weet-niet'].map((key) => [key]),
    ['vraag', vraag.leerling ? 'leerling' : 'anders'],
    ...waarden.flatMap((_, value) => ['label', 'hint'].map((key) => ['waarden', value, key])),
    ...groepen.map((_, group) => ['groepen', group, 'label']),
  ]
}

/** The items that the checklist of a pupil can have, as plain words. */
function checklistTexts({ checklist, checklistItems }: LoadedContent): readonly PupilText[] {
  const sections = checklist.data.secties
  const left = sections.flatMap(({ items }) =>
    items.filter(({ rijen }) => isLeftOff(rijen)).map(({ item }) => item),
  )
  return [
    ...at(checklist, [['titels', 'ouder'], ...sections.map((_, one) => ['secties', one, 'titel'])]),
    ...checklistItems
      .filter(({ file }) => !left.includes(idOf(file)))
      .flatMap((file) => [
        ...at(file, [['waarom'], ['in-orde'], ['te-doen'], ['na-te-vragen'], ['niet-nodig']]),
        { file, at: file.bodyLine, text: markdownToText(file.body).text, form: 'plain' as const },
      ]),
  ]
}

/** Is the first row that can hold for a pupil one that leaves the item off the list? */
function isLeftOff(rows: readonly ItemRow[]): boolean {
  const first = rows.find(({ als }) =>
    Object.entries(als).every(([fact, values]) => fact === 'rol' && values.includes('leerling')),
  )
  return first?.dan === 'weg'
}

const listTexts = (file: ContentFile<readonly object[]>, keys: readonly string[]) =>
  at(
    file,
    file.data.flatMap((_, entry) => keys.map((key) => [entry, key])),
  )

const body = (file: File): readonly PupilText[] =>
  file.body === '' ? [] : [{ file, at: file.bodyLine, text: file.body, form: 'markdown' }]

/** The strings at these paths, with those of lists and entries under them; a path that leads nowhere gives none. */
function at(file: File, paths: readonly Path[]): readonly PupilText[] {
  return paths.flatMap((path) =>
    stringsIn(valueAt(file.data, path), path).map(
      ({ path: place, text }): PupilText => ({ file, at: place, text, form: 'plain' }),
    ),
  )
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  )
