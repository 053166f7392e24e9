import { idOf, type LoadedContent } from '../../load-content.ts'
import type { ContentFile } from '../../read-file.ts'
import { stringsIn } from '../strings-in.ts'
import { blocks } from './blocks.ts'

/** A paragraph or item that people read. `ids`: the file's own id, and that of the entry in a list. */
export interface Passage {
  readonly file: ContentFile<unknown>
  readonly line: number
  readonly text: string
  readonly ids: readonly string[]
}

/** Keys whose words are shown. What people type (vragen, woorden, voorbeelden) is not among them: there anything goes. */
const shown: readonly PropertyKey[] = [
  ...[
    'titel',
    'titels',
    'eenvoudig',
    'stap',
    'knop',
    'vraag',
    'waarom',
    'niet-begrepen',
    'weet-niet',
    'bij-alle',
    'label',
    'hint',
  ],
  ...['reden', 'tekst', 'antwoord', 'bij', 'naam', 'kort', 'regio', 'ouder', 'school'],
  ...['in-orde', 'te-doen', 'na-te-vragen', 'niet-nodig'],
  ...['inleiding', 'eigen-centrum', 'ander-centrum', 'slot', 'hulp'],
]

/** Everything that people read, in every file. */
export function passagesOf(loaded: LoadedContent): readonly Passage[] {
  const { sources: _sources, jargon: _jargon, phrases, parent, pupil, school, ...rest } = loaded
  return [
    ...Object.values(rest)
      .flat()
      .flatMap((file) => passagesIn(file, shown)),
    ...passagesIn(phrases, Object.keys(phrases.data)),
    ...[parent, pupil, school].flatMap((file) => passagesIn(file, ['zinnen'])),
  ]
}

function passagesIn(file: ContentFile<unknown>, keys: readonly PropertyKey[]): readonly Passage[] {
  const id = idOf(file.file)
  const strings = stringsIn(file.data)
    .filter(
      ({ path }) =>
        path.some((key) => keys.includes(key)) &&
        !path.includes('bronnen') &&
        !path.includes('woorden'),
    )
    .flatMap(({ path, text }) =>
      blocks(text).map((block) => ({
        file,
        line: file.lineOf(path),
        text: block.text,
        ids: [id, ...entryId(file, path)],
      })),
    )
  const body = blocks(file.body).map((block) => ({
    file,
    line: file.bodyLine + block.line,
    text: block.text,
    ids: [id],
  }))
  return [...strings, ...body]
}

function entryId(
  { data }: ContentFile<unknown>,
  [place]: readonly PropertyKey[],
): readonly string[] {
  const entry: unknown = Array.isArray(data) && typeof place === 'number' ? data[place] : undefined
  return typeof entry === 'object' && entry !== null && 'id' in entry ? [String(entry.id)] : []
}
