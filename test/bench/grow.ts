import { cpSync, statSync, symlinkSync } from 'node:fs'
import * as esbuild from 'esbuild'
import { build } from '../../src/build/build.ts'
import { type Effort, fullEffort } from '../../src/build/effort.ts'
import { growContent } from './grow-content.ts'
import type { Grown } from './grown-figures.ts'

/** About how many examples the classifier learns from today, and how much longer than today learning may take. */
const today = 50_000
const longer = 5

/**
 * Runs as a process of its own: `tsx grow.ts <folder> <factor>`. Makes in the folder a copy of the project with so many times
 * the articles, built as always, and bundles the entry that is measured. Prints what it is, as Grown.
 */
const [root = '', factor = '1'] = process.argv.slice(2)
for (const part of ['package.json', 'src', 'templates', 'content', 'test/bench']) {
  cpSync(part, `${root}/${part}`, {
    recursive: true,
    filter: (path) => !path.includes('generated'),
  })
}
symlinkSync(`${process.cwd()}/node_modules`, `${root}/node_modules`)
const articles = growContent(root, Number(factor))
const since = performance.now()
await build(root, effortFor(Number(factor)))
const buildSeconds = (performance.now() - since) / 1000
const file = `${root}/grown.mjs`
await esbuild.build({
  entryPoints: [`${root}/test/bench/grown.ts`],
  outfile: file,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
})
const sizeOf = (name: string): number => statSync(`${root}/src/generated/${name}.bin`).size
const compiled = (sizeOf('packed') + sizeOf('reading')) / 2 ** 20
const grown: Grown = { factor: Number(factor), articles, file, compiled, buildSeconds }
process.stdout.write(`\n${JSON.stringify(grown)}`)

/**
 * Learning takes the time of examples × subjects: 100 times the content would take 10,000 times as long. What it makes has the
 * same shape whatever it is learnt from: all subjects, terms, pairs and phrases, and as many more weights. So it learns from a
 * sample, tries out one of so many short examples, and packs in haste; all the rest is as always.
 */
function effortFor(factor: number): Effort {
  if (factor === 1) return fullEffort
  return {
    examples: Math.round((longer * today) / factor),
    weights: fullEffort.weights * factor,
    trial: factor,
    quality: 5,
  }
}
