import { textOfHtml } from '../../content/text-of-html.ts'
import type { LoadedContent } from '../load-content.ts'
import { markdownToText } from '../markdown.ts'
import { type PupilText, pupilTexts } from './pupil-texts.ts'
import { createRewriter } from './rewriter.ts'

/** What a pupil reads instead of what others read, as the app has it; see CompiledContent. */
export function pupilWords(loaded: LoadedContent): Readonly<Record<string, string>> {
  const { rewrite } = createRewriter(loaded.pupil.data)
  return Object.fromEntries(
    pupilTexts(loaded).flatMap((text) => {
      const said = rewrite(text.text)
      return said === text.text ? [] : [[shown(text, text.text), shown(text, said)] as const]
    }),
  )
}

/** The words, or their HTML, from which the plain text follows. */
function shown({ file, form }: PupilText, text: string): string {
  if (form === 'plain') return text
  const both = markdownToText(text)
  if (textOfHtml(both.html) !== both.text)
    throw new Error(`${file.file}: the plain text for a pupil does not follow from its HTML`)
  return both.html
}
