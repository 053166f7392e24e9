import fc from 'fast-check'
import Handlebars from 'handlebars'
import { describe, expect, it } from 'vitest'
import { readTemplate } from '../../src/build/read-template.ts'
import { templateFiles } from '../../src/build/read-templates.ts'
import { createTemplates } from '../../src/render/templates.ts'
import { served } from '../../src/served.ts'
import { arbitraryView } from './arbitrary-view.ts'

const files = templateFiles(process.cwd())
const ours = createTemplates(served.templates)

/** The same templates as Handlebars itself fills them. */
function filledByHandlebars(name: string, view: object): string {
  const engine = Handlebars.create()
  engine.registerHelper('datum', (date: unknown) => oneTemplate('{{datum this}}')(date as object))
  for (const file of files)
    engine.registerPartial(file.name, engine.compile(file.source, optionsOf(file.name)))
  const source = files.find((file) => file.name === name)?.source ?? ''
  return engine.compile(source, optionsOf(name))(view)
}

const optionsOf = (name: string) => ({
  strict: true,
  preventIndent: true,
  noEscape: !name.endsWith('.html'),
})

/** One template alone, as the build compiles it. */
function oneTemplate(source: string, name = 'los.txt'): (view: object) => string {
  const templates = createTemplates({ [name]: readTemplate(name, source) })
  return (view) => templates(name, view)
}

describe('templates', () => {
  it.each(files.map(({ name }) => name))('%s is filled as Handlebars fills it', (name) => {
    const source = files.find((file) => file.name === name)?.source ?? ''
    fc.assert(
      fc.property(arbitraryView(source, files), (view) => {
        expect(ours(name, view)).toBe(filledByHandlebars(name, view))
      }),
      { numRuns: 25 },
    )
  })

  it('keeps what JavaScript would read', () => {
    const code = ['\\n `', '{x}` '].join('$')
    expect(oneTemplate(`${code}{{a}}`)({ a: code })).toBe(code + code)
  })

  it('throws for what a view does not have', () => {
    expect(() => oneTemplate('{{titel}}')({})).toThrow('"titel" is not given')
  })

  it.each([
    '{{#with a}}b{{/with}}',
    '{{../a}}',
    '{{#each a}}b{{else}}c{{/each}}',
    '{{hulp a}}',
    '{{@index}}',
  ])('refuses %s, which no template has', (source) => {
    expect(() => oneTemplate(`een\n${source}`)).toThrow(/^los\.txt\.hbs:2: this \w+ has no place/)
  })
})
