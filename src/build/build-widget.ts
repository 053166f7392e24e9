import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { build } from 'esbuild'
import { minifyMore } from './minify-more.ts'

/** The widget as one minified file, with what pins it: a version and a subresource-integrity hash. */
export interface BuiltWidget {
  readonly source: string
  readonly version: string
  readonly integrity: string
}

export async function buildWidget(root: string): Promise<BuiltWidget> {
  const entry = `${root}/src/widget/index.ts`
  if (!existsSync(entry)) return { source: '', version: '0', integrity: '' }
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  })
  const source = await minifyMore(result.outputFiles[0]?.text ?? '', { module: false })
  const hash = createHash('sha384').update(source)
  const integrity = `sha384-${hash.copy().digest('base64')}`
  return { source, version: hash.digest('hex').slice(0, 12), integrity }
}
