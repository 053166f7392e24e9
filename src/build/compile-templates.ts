import { readdirSync, readFileSync } from 'node:fs'
import Handlebars from 'handlebars'

/** The helpers of src/render/templates.ts are told, so that each other name is a plain look-up. */
const options = {
  strict: true,
  preventIndent: true,
  knownHelpers: { datum: true },
  knownHelpersOnly: true,
} as const

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
    return `${JSON.stringify(name)}: ${bare(String(Handlebars.precompile(source, { ...options, noEscape })))}`
  })
  return `{\n${entries.join(',\n')}\n}`
}

const place = '\\{"start":\\{[^}]*\\},"end":\\{[^}]*\\}\\}'
const ownLookup =
  / \|\| function\(parent, propertyName\) \{\s*if \(Object\.prototype\.hasOwnProperty\.call\(parent, propertyName\)\) \{\s*return parent\[propertyName\];\s*\}\s*return undefined\s*\}/g

/**
 * A compiled template without the places in its source, that only messages of faults have, and without the function that
 * stands in for one of run times before 4.7: half of it.
 */
const bare = (compiled: string): string =>
  compiled
    .replace(new RegExp(`,"loc":${place}`, 'g'), '')
    .replace(new RegExp(`, ${place} \\)`, 'g'), ')')
    .replace(ownLookup, '')
