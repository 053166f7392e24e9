import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import * as esbuild from 'esbuild'
import { assemble } from '../../src/assemble.ts'
import { build } from '../../src/build/build.ts'
import { growContent } from './grow-content.ts'
import type { GrownFigures } from './grown-figures.ts'
import { inputs } from './inputs.ts'
import { median } from './numbers.ts'

/**
 * Prints how turn time, start and memory grow with the content: `npm run bench:growth`, or `npm run bench:growth -- 1 5`
 * for other sizes. The articles are generated, the build and the rest are the real ones. Nearly all of the time goes into
 * building the largest: with 100 times the questions of today, learning from them needs more than 4 GB of memory.
 */
const factors = process.argv
  .slice(2)
  .map(Number)
  .filter((factor) => factor >= 1)
const sizes = factors.length > 0 ? factors : [1, 10]
const rounds = 3

interface Grown {
  readonly factor: number
  readonly articles: number
  readonly file: string
  /** Size of the compiled content and its index, in MB. */
  readonly compiled: number
  readonly buildSeconds: number
}

mkdirSync('dist', { recursive: true })
const folder = mkdtempSync(`${process.cwd()}/dist/growth-`)
try {
  const asked = `${folder}/inputs.json`
  writeFileSync(asked, JSON.stringify(inputs(assemble(() => '2026-11-21'))))
  const grown: Grown[] = []
  for (const factor of sizes) grown.push(await grow(factor))
  const found = new Map<number, GrownFigures[]>(sizes.map((factor) => [factor, []]))
  for (let round = 0; round < rounds; round++)
    for (const { factor, file } of grown) found.get(factor)?.push(measure(file, asked))
  print(grown, (factor) => medians(found.get(factor) ?? []))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** A copy of the project with more articles, built as always, and the entry that is measured. */
async function grow(factor: number): Promise<Grown> {
  const root = `${folder}/${factor}`
  for (const part of ['package.json', 'src', 'templates', 'content', 'test/bench']) {
    cpSync(part, `${root}/${part}`, {
      recursive: true,
      filter: (path) => !path.includes('generated'),
    })
  }
  symlinkSync(`${process.cwd()}/node_modules`, `${root}/node_modules`)
  const articles = growContent(root, factor)
  const since = performance.now()
  await build(root)
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
  const compiled = statSync(`${root}/src/generated/packed.bin`).size
  return { factor, articles, file, compiled: compiled / 2 ** 20, buildSeconds }
}

function measure(file: string, asked: string): GrownFigures {
  const said = execFileSync(process.execPath, ['--expose-gc', file, asked], { encoding: 'utf8' })
  return JSON.parse(said) as GrownFigures
}

function medians(runs: readonly GrownFigures[]): GrownFigures {
  const of = (name: keyof GrownFigures) => median(runs.map((run) => run[name]))
  return {
    start: of('start'),
    button: of('button'),
    typed: of('typed'),
    resident: of('resident'),
    held: of('held'),
  }
}

function print(grown: readonly Grown[], figuresOf: (factor: number) => GrownFigures): void {
  const first = figuresOf(sizes[0] ?? 1)
  const rows: readonly (readonly [string, (one: Grown, figures: GrownFigures) => string])[] = [
    ['articles', ({ articles }) => String(articles)],
    ['compiled content, MB', ({ compiled }) => compiled.toFixed(1)],
    ['build, s', ({ buildSeconds }) => buildSeconds.toFixed(0)],
    ['button turn, µs', (_, { button }) => grew(button, first.button)],
    ['typed turn, µs (at most x4)', (_, { typed }) => grew(typed, first.typed)],
    ['start to first answer, ms', (_, { start }) => grew(start, first.start)],
    ['memory of the process, MB', (_, { resident }) => grew(resident, first.resident)],
    ['in use after a collection, MB', (_, { held }) => grew(held, first.held)],
  ]
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(32) : cell.padStart(18))).join('')
  const lines = [
    line([`median of ${rounds} processes`, ...sizes.map((factor) => `${factor}x`)]),
    ...rows.map(([name, cell]) =>
      line([name, ...grown.map((one) => cell(one, figuresOf(one.factor)))]),
    ),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function grew(value: number, first: number): string {
  return `${value.toFixed(0)} (x${(value / first).toFixed(1)})`
}
