import { mkdirSync, writeFileSync } from 'node:fs'
import { buildWidget } from './build-widget.ts'
import { commonWords } from './common-words.ts'
import { compileContent } from './compile-content.ts'
import { compileTemplates } from './compile-templates.ts'
import { type Diagnostic, formatDiagnostic } from './diagnostic.ts'
import { loadContent } from './load-content.ts'

/** Thrown when the content cannot be compiled; the message lists every fault. */
export class ContentError extends Error {
  constructor(faults: readonly Diagnostic[]) {
    super(`De inhoud heeft ${faults.length} fout(en):\n${faults.map(formatDiagnostic).join('\n')}`)
  }
}

/** Compiles `content/`, `templates/` and the widget to modules in `src/generated/`. Throws a ContentError on any fault. */
export async function build(root: string): Promise<void> {
  const { content: loaded, faults } = loadContent(root)
  if (!loaded || faults.length > 0) throw new ContentError(faults)
  const content = compileContent(loaded)
  const out = `${root}/src/generated`
  mkdirSync(out, { recursive: true })
  emit(`${out}/content`, `export const content = JSON.parse(${JSON.stringify(JSON.stringify(content))})\n`, {
    content: "import('../content/compiled.ts').CompiledContent",
  })
  emit(`${out}/common-words`, `export const commonWords = ${JSON.stringify(commonWords().join(' '))}.split(' ')\n`, {
    commonWords: 'readonly string[]',
  })
  emit(`${out}/templates`, compileTemplates(root, content), { templateSpecs: 'Readonly<Record<string, object>>' })
  const widget = await buildWidget(root)
  emit(`${out}/widget`, `export const widget = ${JSON.stringify(widget)}\n`, {
    widget: '{ readonly source: string; readonly version: string; readonly integrity: string }',
  })
}

/** A JavaScript module with its types beside it: generated text is not worth type-checking. */
function emit(path: string, source: string, types: Readonly<Record<string, string>>): void {
  writeFileSync(`${path}.js`, source)
  const declarations = Object.entries(types).map(([name, type]) => `export const ${name}: ${type}\n`)
  writeFileSync(`${path}.d.ts`, declarations.join(''))
}
