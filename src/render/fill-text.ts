import type { Text } from '../content/compiled.ts'
import { escapeHtml } from './escape-html.ts'

const placeholder = /\{\{\s*([\w-]+)\s*\}\}/g

/** Both forms of a text, filled where it has placeholders. Throws for a placeholder that is given nothing. */
export function fillText(name: string, text: Text, values: object): Text {
  if (!text.text.includes('{{')) return text
  const given = new Map<string, unknown>(Object.entries(values))
  const givenFor = (key: string): string => {
    if (!given.has(key)) throw new Error(`${name}: "{{${key}}}" is not filled`)
    return String(given.get(key) ?? '')
  }
  return {
    html: text.html.replace(placeholder, (_, key: string) => escapeHtml(givenFor(key))),
    text: text.text.replace(placeholder, (_, key: string) => givenFor(key)),
  }
}
