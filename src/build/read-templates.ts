import { readdirSync, readFileSync } from 'node:fs'
import type { NamedTemplates } from '../content/template.ts'
import { readTemplate } from './read-template.ts'

/** The Handlebars templates as src/render/templates.ts fills them. They are read here because Cloudflare Workers forbid eval. */
export const readTemplates = (root: string): NamedTemplates =>
  Object.fromEntries(
    templateFiles(root).map(({ name, source }) => [name, readTemplate(name, source)]),
  )

/** Each template with its name, which is its file in templates/ without `.hbs`. */
export function templateFiles(
  root: string,
): readonly { readonly name: string; readonly source: string }[] {
  return readdirSync(`${root}/templates`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.hbs'))
    .sort()
    .map((file) => ({
      name: file.replaceAll('\\', '/').replace(/\.hbs$/, ''),
      source: readFileSync(`${root}/templates/${file}`, 'utf8'),
    }))
}
