import { lazily } from '../common/lazily.ts'
import { mapValues } from '../common/map-values.ts'
import { once } from '../common/once.ts'
import { type JsonRecord, packColumns, unpackColumns } from '../packing/columns.ts'
import { type PackedRewordings, packRewordings, unpackRewordings } from '../packing/rewordings.ts'
import type { CompiledContent, Text } from './compiled.ts'
import { spoken } from './for-reader.ts'
import type { OwnReader } from './own-reader.ts'
import { type PackedForms, packForms, unpackForms } from './pack-forms.ts'
import type { Prepared } from './prepared.ts'
import type { NamedTemplates } from './template.ts'
import { textOfHtml } from './text-of-html.ts'
import { withText } from './with-text.ts'

/** What the app is made from. */
export interface Served {
  readonly content: CompiledContent
  readonly templates: NamedTemplates
  readonly prepared: Prepared
}

/** A text whose forms are elsewhere, or follow from each other. */
type ServedText<T extends Text> = Omit<T, 'text'> & Partial<Text>
type ServedRecord<T extends Text> = Readonly<Record<string, ServedText<T>>>

/** The content as it is bundled, so that no text is in it twice. */
interface ServedContent
  extends Omit<CompiledContent, 'articles' | 'outcomes' | 'phrases' | 'reworded' | 'wordForms'> {
  readonly articles: readonly ServedText<CompiledContent['articles'][number]>[]
  readonly outcomes: ServedRecord<CompiledContent['outcomes'][string]>
  readonly phrases: ServedRecord<Text>
  readonly wordForms: PackedForms
}

/** What a conversation begins with. The templates are packed with it, since they say much that it says too. */
const first = ['version', 'centres', 'facts', 'goals', 'phrases'] as const

type First = Pick<ServedContent, (typeof first)[number]> &
  Pick<Served, 'templates'> & { readonly others: readonly (keyof Rest)[] }
type Rest = Omit<ServedContent, (typeof first)[number]>

/**
 * The content as text: what a conversation begins with, and the rest; and in rows what was read ahead, for the first typed
 * message, and the words of each reader's own.
 */
export interface PackedServed {
  readonly content: { readonly first: string; readonly rest: string }
  readonly prepared: Prepared
  readonly reworded: PackedReaders
}

type PackedReaders = Readonly<Record<OwnReader, PackedRewordings>>

/** A plain text is left out where it follows from its HTML. */
export function packServed({ content, prepared, templates }: Served): PackedServed {
  const { reworded, ...forAll } = content
  const served: ServedContent = {
    ...forAll,
    articles: content.articles.map(packText),
    outcomes: mapValues(content.outcomes, packText),
    phrases: mapValues(content.phrases, packText),
    wordForms: packForms(content.wordForms),
  }
  const texts = spokenTexts(served)
  const others = keysOf(served).filter(
    (key): key is keyof Rest => !first.some((one) => one === key),
  )
  return {
    content: {
      first: packParts<First>({ ...pick(served, first), templates, others }),
      rest: packParts<Rest>(pick(served, others)),
    },
    prepared,
    reworded: mapValues(reworded, (said) => packRewordings(texts, said)),
  }
}

/** The same, with what most conversations do without only when it is asked for. */
interface LazyServed {
  readonly content: { readonly first: string; readonly rest: () => string }
  readonly prepared: () => Prepared
  readonly reworded: Thunks<PackedReaders>
}

/** Each part is unpacked when it is first asked for. */
export function unpackServed({ content, prepared, reworded }: LazyServed): Served {
  const { templates, others, ...begin } = unpackParts<First>(content.first)
  const rest = once(() => unpackParts<Rest>(content.rest()))
  const later = others().map((part) => [part, () => rest()[part]()])
  const parts: Thunks<ServedContent> = { ...begin, ...Object.fromEntries(later) }
  const texts = once(() => spokenTexts(lazily<ServedContent>(parts)))
  return lazily({
    prepared,
    templates,
    content: () =>
      lazily<CompiledContent>({
        ...parts,
        articles: () => parts.articles().map(withText),
        outcomes: () => mapValues(parts.outcomes(), withText),
        phrases: () => mapValues(parts.phrases(), withText),
        wordForms: () => unpackForms(parts.wordForms()),
        reworded: () =>
          lazily(mapValues(reworded, (packed) => () => unpackRewordings(texts(), packed()))),
      }),
  })
}

/** Of each part what makes it. */
type Thunks<T> = { readonly [Key in keyof T]: () => T[Key] }

const packParts = <T extends object>(parts: T): string =>
  packColumns(parts as unknown as JsonRecord)
const unpackParts = <T extends object>(packed: string): Thunks<T> =>
  unpackColumns(packed) as unknown as Thunks<T>

const keysOf = <T extends object>(record: T) => Object.keys(record) as (keyof T)[]

const pick = <T extends object, Key extends keyof T>(
  record: T,
  keys: readonly Key[],
): Pick<T, Key> => Object.fromEntries(keys.map((key) => [key, record[key]])) as Pick<T, Key>

function packText<T extends Text>(entry: T): T | (Omit<T, 'text'> & { text?: string }) {
  const { text, ...rest } = entry
  return textOfHtml(entry.html) === text ? rest : entry
}

/** Every text that somebody may read in other words, in an order that is the same for packing and unpacking. */
function spokenTexts(served: ServedContent): string[] {
  const texts: string[] = []
  for (const part of spoken) addStrings(served[part], texts)
  return texts
}

function addStrings(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value)
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) addStrings(part, texts)
}
