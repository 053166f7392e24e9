import { escapeHtml } from '../render/escape-html.ts'

/** HTML that may stand in a page as it is. */
export interface Html {
  readonly html: string
}

type Part = Html | string | number | null | undefined | false | readonly Part[]

/** A piece of a page: what is put in is escaped, unless it is HTML itself. `null`, `undefined` and `false` leave nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    html: strings.map((text, place) => `${text}${textOf(parts[place])}`).join(''),
  }
}

/** HTML that another part of the app has made safe. */
export const rawHtml = (text: string): Html => ({ html: text })

function textOf(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (isList(part)) return part.map(textOf).join('')
  return typeof part === 'object' ? part.html : escapeHtml(String(part))
}

const isList = (part: Part): part is readonly Part[] => Array.isArray(part)
