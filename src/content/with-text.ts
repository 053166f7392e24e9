import type { Text } from './compiled.ts'
import { textOfHtml } from './text-of-html.ts'

/** An entry whose plain text, where it is not given, follows from its HTML when it is first asked for. */
export function withText<T extends Partial<Text>>(entry: T): T & Text {
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
