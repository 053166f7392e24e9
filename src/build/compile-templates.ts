import { readdirSync, readFileSync } from 'node:fs'
import Handlebars from 'handlebars'
import type { CompiledContent, Text } from '../content/compiled.ts'
import { hasPlaceholder } from './markdown.ts'

const options = { strict: true, preventIndent: true } as const

/** Handlebars sources to one object of precompiled templates, as JavaScript: workerd forbids eval, so nothing is compiled at run time. */
export function compileTemplates(root: string, content: CompiledContent): string {
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
  const texts = [
    ...Object.entries(content.phrases).map(([id, text]) => [`zin/${id}`, text] as const),
    ...Object.entries(content.outcomes).flatMap(([id, outcome]) => [
      [`uitkomst/${id}`, outcome] as const,
      ...(['stap', 'eenvoudig', 'ouder', 'school'] as const).flatMap((field) => {
        const line = outcome[field]
        return line ? [[`uitkomst/${id}/${field}`, { html: line, text: line }] as const] : []
      }),
    ]),
  ].flatMap(([name, text]) => templatesOf(name, text))
  const entries = [...files, ...texts].map(([name, source]) => {
    const noEscape = !name.endsWith('.html')
    return `${JSON.stringify(name)}: ${Handlebars.precompile(source, { ...options, noEscape })}`
  })
  return `{\n${entries.join(',\n')}\n}`
}

function templatesOf(name: string, { html, text }: Text): (readonly [string, string])[] {
  return hasPlaceholder(text)
    ? [
        [`${name}.html`, html],
        [`${name}.txt`, text],
      ]
    : []
}
