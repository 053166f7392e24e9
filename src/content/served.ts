import { mapValues } from '../common/map-values.ts'
import { once } from '../common/once.ts'
import { type Json, packColumns, unpackColumns } from '../packing/columns.ts'
import { type PackedRewordings, packRewordings, unpackRewordings } from '../packing/rewordings.ts'
import type { CompiledContent, Text } from './compiled.ts'
import { spoken } from './for-pupil.ts'
import type { Prepared } from './prepared.ts'
import { textOfHtml } from './text-of-html.ts'
import { withText } from './with-text.ts'

/** What the app is made from. */
export interface Served {
  readonly content: CompiledContent
  readonly prepared: Prepared
}

/** A text whose forms are elsewhere, or follow from each other. */
type ServedText<T extends Text> = Omit<T, 'text'> & Partial<Text>
type ServedRecord<T extends Text> = Readonly<Record<string, ServedText<T>>>

/** The content as it is bundled, so that no text is in it twice. */
interface ServedContent
  extends Omit<CompiledContent, 'articles' | 'outcomes' | 'phrases' | 'pupil'> {
  readonly articles: readonly ServedText<CompiledContent['articles'][number]>[]
  readonly outcomes: ServedRecord<CompiledContent['outcomes'][string]>
  readonly phrases: ServedRecord<Text>
}

/** The content as text, and in rows what was read ahead, for the first typed message, and the words for the first pupil. */
export interface PackedServed {
  readonly content: string
  readonly prepared: Prepared
  readonly pupil: PackedRewordings
}

/** A plain text is left out where it follows from its HTML. */
export function packServed({ content, prepared }: Served): PackedServed {
  const { pupil, ...forAll } = content
  const served: ServedContent = {
    ...forAll,
    articles: content.articles.map(packText),
    outcomes: mapValues(content.outcomes, packText),
    phrases: mapValues(content.phrases, packText),
  }
  return {
    content: packColumns(served as unknown as Json),
    prepared,
    pupil: packRewordings(spokenTexts(served), pupil),
  }
}

/** The same, with what most conversations do without only when it is asked for. */
interface LazyServed {
  readonly content: string
  readonly prepared: () => Prepared
  readonly pupil: () => PackedRewordings
}

/** Plain texts are made, what was read ahead is unpacked and a pupil is spoken to when they are first asked for. */
export function unpackServed({ content, prepared, pupil }: LazyServed): Served {
  const served = unpackColumns(content) as unknown as ServedContent
  const readAhead = once(prepared)
  const forPupil = once(() => unpackRewordings(spokenTexts(served), pupil()))
  return {
    content: {
      ...served,
      articles: served.articles.map(withText),
      outcomes: mapValues(served.outcomes, withText),
      phrases: mapValues(served.phrases, withText),
      get pupil() {
        return forPupil()
      },
    } as CompiledContent,
    get prepared() {
      return readAhead()
    },
  }
}

function packText<T extends Text>(entry: T): T | (Omit<T, 'text'> & { text?: string }) {
  const { text, ...rest } = entry
  return textOfHtml(entry.html) === text ? rest : entry
}

/** Every text that a pupil may read in other words, in an order that is the same for packing and unpacking. */
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
