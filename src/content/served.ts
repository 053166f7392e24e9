import type { CompiledContent, Text } from './compiled.ts'
import { textOfHtml } from './text-of-html.ts'

/** A text as it is served: its plain form is left out where it follows from its HTML. */
type ServedText<T extends Text> = Omit<T, 'text'> & { readonly text?: string }

/** The content as it is bundled, so that no text is in it twice. */
export interface ServedContent extends Omit<CompiledContent, 'articles' | 'outcomes' | 'phrases'> {
  readonly articles: readonly ServedText<CompiledContent['articles'][number]>[]
  readonly outcomes: Readonly<Record<string, ServedText<CompiledContent['outcomes'][string]>>>
  readonly phrases: Readonly<Record<string, ServedText<Text>>>
}

export function packTexts(content: CompiledContent): ServedContent {
  return {
    ...content,
    articles: content.articles.map(packText),
    outcomes: mapValues(content.outcomes, packText),
    phrases: mapValues(content.phrases, packText),
  }
}

/** Plain texts are made when they are first asked for. */
export function unpackTexts(served: ServedContent): CompiledContent {
  return {
    ...served,
    articles: served.articles.map(unpackText),
    outcomes: mapValues(served.outcomes, unpackText),
    phrases: mapValues(served.phrases, unpackText),
  }
}

function packText<T extends Text>({ text, ...rest }: T): Omit<T, 'text'> & { text?: string } {
  return textOfHtml(rest.html) === text ? rest : { ...rest, text }
}

function unpackText<T extends { readonly html: string; readonly text?: string }>(
  entry: T,
): T & Text {
  let { text } = entry
  return {
    ...entry,
    get text() {
      text ??= textOfHtml(entry.html)
      return text
    },
  }
}

function mapValues<A, B>(
  record: Readonly<Record<string, A>>,
  map: (value: A) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
