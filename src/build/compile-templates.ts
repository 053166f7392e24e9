import { readdirSync, readFileSync } from 'node:fs'
import Handlebars from 'handlebars'

const options = { strict: true, preventIndent: true } as const

/** Handlebars sources to one object of precompiled templates, as JavaScript: workerd forbids eval, so nothing is compiled at run time. */
export function compileTemplates(root: string): string {
  const files = readdirSync(`${root}/templates`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.hbs'))
    .sort()
    .map(
      (name) =>
        [
          name.replaceAll('\\', '/').replace(/\.hbs$/, ''),
          readFileSync(`${root}/templates/${name}`, 'utf8'),
        ] as const,
    )
  const entries = files.map(([name, source]) => {
    const noEscape = !name.endsWith('.html')
    return `${JSON.stringify(name)}: ${Handlebars.precompile(source, { ...options, noEscape })}`
  })
  return `{\n${entries.join(',\n')}\n}`
}
