import type { Text } from '../content/compiled.ts'

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
    html: text.html.replace(placeholder, (_, key: string) => escapeAsHandlebars(givenFor(key))),
    text: text.text.replace(placeholder, (_, key: string) => givenFor(key)),
  }
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
}

/** The same characters as Handlebars escapes, which fills the pages. */
const escapeAsHandlebars = (text: string): string =>
  text.replace(/[&<>"'`=]/g, (character) => escapes[character] ?? character)
