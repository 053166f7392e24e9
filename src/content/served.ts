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

/** The templates are packed with the content, since they say much that it says too. */
type WithTemplates = ServedContent & Pick<Served, 'templates'>

/** The content as text, and in rows what was read ahead, for the first typed message, and the words of each reader's own. */
export interface PackedServed {
  readonly content: string
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
  return {
    content: packColumns({ ...served, templates } as WithTemplates as unknown as JsonRecord),
    prepared,
    reworded: mapValues(reworded, (said) => packRewordings(texts, said)),
  }
}

/** The same, with what most conversations do without only when it is asked for. */
interface LazyServed {
  readonly content: string
  readonly prepared: () => Prepared
  readonly reworded: Thunks<PackedReaders>
}

/** Each part is unpacked when it is first asked for. */
export function unpackServed({ content, prepared, reworded }: LazyServed): Served {
  const { templates, ...parts } = unpackColumns(content) as unknown as Thunks<WithTemplates>
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
