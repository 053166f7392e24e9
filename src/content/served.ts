import { once } from '../once.ts'
import { packRows, unpackRows } from '../packing/rows.ts'
import type { CompiledContent, Text } from './compiled.ts'
import type { Prepared } from './prepared.ts'
import { textOfHtml } from './text-of-html.ts'

/** What the app is made from. */
export interface Served {
  readonly content: CompiledContent
  readonly prepared: Prepared
}

/** A text whose forms are elsewhere, or follow from each other. */
type ServedText<T extends Text> = Omit<T, keyof Text> & Partial<Text>
type ServedRecord<T extends Text> = Readonly<Record<string, ServedText<T>>>

/** The content as it is bundled, so that no text is in it twice. The HTML of articles is apart. */
interface ServedContent extends Omit<CompiledContent, 'articles' | 'outcomes' | 'phrases'> {
  readonly articles: readonly ServedText<CompiledContent['articles'][number]>[]
  readonly outcomes: ServedRecord<CompiledContent['outcomes'][string]>
  readonly phrases: ServedRecord<Text>
}

/** Stands between the parts: a character that no text has. */
const between = '\0'

/** The content as text, and what was read ahead as bytes, which only the first typed message needs. */
export interface PackedServed {
  readonly content: string
  readonly prepared: Uint8Array
}

/**
 * The content is JSON, and then the HTML of each article, which need not be parsed. A plain text is left out where it follows
 * from its HTML.
 */
export function packServed({ content, prepared }: Served): PackedServed {
  const served: ServedContent = {
    ...content,
    articles: content.articles.map(packText).map(({ html: _html, ...rest }) => rest),
    outcomes: mapValues(content.outcomes, packText),
    phrases: mapValues(content.phrases, packText),
  }
  const htmls = content.articles.map(({ html }) => html)
  return {
    content: [JSON.stringify(served), ...htmls].join(between),
    prepared: packRows(prepared),
  }
}

/** Plain texts are made, and what was read ahead is unpacked, when they are first asked for. */
export function unpackServed(content: string, packed: () => Uint8Array): Served {
  const [first = '', ...htmls] = content.split(between)
  const served: ServedContent = JSON.parse(first)
  const prepared = once(() => unpackRows(packed()) as Prepared)
  return {
    content: {
      ...served,
      articles: served.articles.map((article, i) =>
        unpackText({ ...article, html: htmls[i] ?? '' }),
      ),
      outcomes: mapValues(served.outcomes, unpackText),
      phrases: mapValues(served.phrases, unpackText),
    } as CompiledContent,
    get prepared() {
      return prepared()
    },
  }
}

function packText<T extends Text>(entry: T): T | (Omit<T, 'text'> & { text?: string }) {
  const { text, ...rest } = entry
  return textOfHtml(entry.html) === text ? rest : entry
}

function unpackText<T extends Partial<Text>>(entry: T): T & Text {
  const { html = '' } = entry
  let { text } = entry
  return {
    ...entry,
    html,
    get text() {
      text ??= textOfHtml(html)
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
