import type { Text } from '../content/compiled.ts'
import { listMark } from '../content/text-of-html.ts'
import { escapeHtml } from './escape-html.ts'

/** Several texts under each other. */
export function joinTexts(texts: readonly Text[]): Text {
  return {
    html: texts.map(({ html }) => html).join('\n'),
    text: texts.map(({ text }) => text).join('\n\n'),
  }
}

/** A paragraph of plain words. */
export const paragraph = (text: string): Text => ({ html: `<p>${escapeHtml(text)}</p>`, text })

/** Lines of plain words; what begins with a dash or a number is an item of a list. */
export const lines = (text: string): Text => {
  const html = text.split('\n').map((line) => {
    const item = line.replace(listMark, '')
    return item === line ? `<p>${escapeHtml(line)}</p>` : `<ul><li>${escapeHtml(item)}</li></ul>`
  })
  return { html: html.join('').replaceAll('</ul><ul>', ''), text }
}

/** A list in Dutch: "a", "a en b", "a, b en c". */
export function enumerate(items: readonly string[], last = 'en'): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}
