import type { OwnReader } from '../../content/own-reader.ts'
import { textOfHtml } from '../../content/text-of-html.ts'
import type { Rewordings } from '../../packing/rewordings.ts'
import type { LoadedContent } from '../load-content.ts'
import { markdownToText } from '../markdown.ts'
import { createPassages } from './passages.ts'
import { type ReaderText, readerTexts } from './reader-texts.ts'
import { createRewriter } from './rewriter.ts'

/** What this reader reads instead of what is written, as the app has it; see CompiledContent. */
export function readerWords(loaded: LoadedContent, reader: OwnReader): Rewordings {
  const { rewrite, uses } = createRewriter(loaded[reader].data)
  const { keptFor } = createPassages(loaded)
  const texts = Object.fromEntries(
    readerTexts(loaded, reader).flatMap((text) => {
      const said = rewrite(keptFor(reader, text.text))
      return said === text.text ? [] : [[shown(text, text.text), shown(text, said)] as const]
    }),
  )
  const words = Object.entries(loaded[reader].data.woorden)
  return { words: Object.fromEntries(words.filter(([key]) => uses(key) >= often)), texts }
}

/** Words that are used less take more room than where they stand. */
const often = 5

/** The words, or their HTML, from which the plain text follows. */
function shown({ file, form }: ReaderText, text: string): string {
  if (form === 'plain') return text
  const both = markdownToText(text)
  if (textOfHtml(both.html) !== both.text)
    throw new Error(`${file.file}: the plain text in other words does not follow from its HTML`)
  return both.html
}
