import { readdirSync, readFileSync } from 'node:fs'
import { templateSource } from './template-source.ts'

/**
 * The Handlebars templates as the source of one JavaScript function, which src/render/templates.ts calls with the functions that
 * they need, by name. It is compiled here because Cloudflare Workers forbid eval.
 */
export function compileTemplates(root: string): string {
  const entries = templateFiles(root).map(
    ({ name, source }) => `${JSON.stringify(name)}:${templateSource(name, source)}`,
  )
  return `({escape,plain,field,isSet,each,datum})=>{const all={\n${entries.join(',\n')}\n};return all}`
}

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
