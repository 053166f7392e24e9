import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { minifyMore } from './minify-more.ts'

/** A file that a page refers to. `path` holds a hash of `body`, so it may be kept for ever; the icon's does not. */
export interface Asset {
  readonly path: string
  readonly type: string
  readonly body: string
  /** Names the body in a Content-Security-Policy. */
  readonly integrity: string
}

const css = 'text/css; charset=utf-8'
const javascript = 'text/javascript; charset=utf-8'

/** Style sheets, the script of the pages and the icon: minified, with their addresses. */
export async function buildAssets(root: string): Promise<Readonly<Record<string, Asset>>> {
  const [site, paper, counts, script] = await Promise.all([
    bundle(`${root}/templates/stijl/site.css`),
    bundle(`${root}/templates/stijl/papier.css`),
    bundle(`${root}/templates/stijl/tellingen.css`),
    bundle(`${root}/src/page/index.ts`).then((text) => minifyMore(text, { module: false })),
  ])
  const icon = readFileSync(`${root}/templates/stijl/favicon.svg`, 'utf8').trim()
  return {
    site: asset(`/stijl-${hashOf(site)}.css`, css, site),
    paper: asset(`/papier-${hashOf(paper)}.css`, css, paper),
    counts: asset(`/tellingen-${hashOf(counts)}.css`, css, counts),
    script: asset(`/pagina-${hashOf(script)}.js`, javascript, script),
    icon: asset('/favicon.svg', 'image/svg+xml', icon),
  }
}

const asset = (path: string, type: string, body: string): Asset => ({
  path,
  type,
  body,
  integrity: `sha256-${sha256(body).digest('base64')}`,
})

const sha256 = (body: string) => createHash('sha256').update(body)

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2020', 'chrome100', 'safari15', 'firefox100'],
    write: false,
  })
  return (outputFiles[0]?.text ?? '').trim()
}

const hashOf = (body: string): string => sha256(body).digest('hex').slice(0, 10)
