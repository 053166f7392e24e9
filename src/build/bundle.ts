import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type BuildOptions, build } from 'esbuild'
import { minifyMore } from './minify-more.ts'
import { readingFileOf } from './reading-file.ts'

const shared = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'error',
} as const satisfies BuildOptions

/** Modules with a binary of their own: they stay in node_modules. */
const native = ['libsql']
/** What Workers have of Node since nodejs_compat is on by default (2026-08-04). */
const ofWorkers = ['node:buffer', 'node:zlib']

/** The files, and the folder of what a Worker fetches. */
export interface Bundled {
  readonly node: string
  readonly worker: string
  readonly bytes: string
  readonly assets: string
}

/**
 * Bundles the entries, with all that they need: node.mjs for Node, for workerd a folder with worker.mjs and packed.bin, and a
 * folder with the file that a Worker fetches.
 */
export async function bundle(root: string, folder: string): Promise<Bundled> {
  const node = `${folder}/node.mjs`
  const worker = `${folder}/worker/worker.mjs`
  await Promise.all([
    bundleForNode(`${root}/src/node.ts`, node),
    build({
      ...shared,
      entryPoints: [`${root}/src/worker.ts`],
      outfile: worker,
      platform: 'browser',
      conditions: ['workerd', 'worker'],
      external: ofWorkers,
      loader: { '.bin': 'copy' },
      assetNames: '[name]',
    }),
  ])
  writeFileSync(worker, await minifyMore(readFileSync(worker, 'utf8'), { module: true }))
  const assets = `${folder}/assets`
  const reading = readFileSync(`${root}/src/generated/reading.bin`)
  rmSync(assets, { recursive: true, force: true })
  mkdirSync(assets, { recursive: true })
  writeFileSync(`${assets}/${readingFileOf(reading)}`, reading)
  return { node, worker, bytes: `${folder}/worker/packed.bin`, assets }
}

/** Bundles one entry as node.mjs is. */
export async function bundleForNode(entry: string, outfile: string): Promise<void> {
  await build({ ...shared, entryPoints: [entry], outfile, platform: 'node', external: native })
}
