import { escapeHtml } from '../render/escape-html.ts'

const names: Readonly<Record<string, string>> = {
  registerAt: 'centrum waar de school aanmeldt',
  givenBy: 'centrum dat de leersteun geeft',
  channel: 'kanaal van de aanmelding',
  centre: 'leersteuncentrum',
  contact: 'contactgegevens van het centrum',
}

/** HTML of a text whose `{{places}}` are filled in later: each shown as what comes there. */
export function unfilled(html: string): string {
  return html.replace(
    /\{\{\{?\s*([\w-]+)\s*\}?\}\}/g,
    (_, name: string) => `<em class="invul">[${escapeHtml(names[name] ?? name)}]</em>`,
  )
}
