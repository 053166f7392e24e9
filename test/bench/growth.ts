import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { assemble } from '../../src/assemble.ts'
import { chat } from '../../src/http/service.ts'
import { type Grown, type GrownFigures, type GrownInputs, turnKinds } from './grown-figures.ts'
import { inputs } from './inputs.ts'
import { median } from './numbers.ts'

/**
 * Prints how turn time, start and memory grow with the content: `npm run bench:growth`, or `npm run bench:growth -- 1 5`
 * for other sizes. The articles are generated, the build and the rest are the real ones, but for what grow.ts says of learning.
 * Nearly all of the time goes into building the largest.
 */
const factors = process.argv
  .slice(2)
  .map(Number)
  .filter((factor) => factor >= 1)
const sizes = factors.length > 0 ? factors : [1, 10, 100]
const rounds = 3
/** For the largest: 100 times the questions of today are two and a half million, and all are read before any is learnt from. */
const heap = ['--max-old-space-size=16000', '--max-semi-space-size=128']

mkdirSync('dist', { recursive: true })
const folder = mkdtempSync(`${process.cwd()}/dist/growth-`)
try {
  const asked = `${folder}/inputs.json`
  writeFileSync(asked, JSON.stringify(grownInputs()))
  const grown: Grown[] = []
  for (const factor of sizes) grown.push(await grow(factor))
  const found = new Map<number, GrownFigures[]>(sizes.map((factor) => [factor, []]))
  for (let round = 0; round < rounds; round++)
    for (const { factor, file } of grown) found.get(factor)?.push(measure(file, asked))
  print(grown, (factor) => medians(found.get(factor) ?? []))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function grownInputs(): GrownInputs {
  const service = assemble(() => '2026-11-21')
  const { button, typed } = inputs(service)
  const followUp = typed.slice(1).map(({ input }, i) => {
    const { state } = chat(service, typed[i] ?? { input })
    return { state, input }
  })
  return { button, typed, followUp }
}

/** Each in a process of its own, so that what one leaves in memory slows down no other. */
async function grow(factor: number): Promise<Grown> {
  const entry = ['--import', 'tsx', 'test/bench/grow.ts', `${folder}/${factor}`, String(factor)]
  const { stdout } = await promisify(execFile)(process.execPath, [...heap, ...entry])
  return JSON.parse(stdout) as Grown
}

function measure(file: string, asked: string): GrownFigures {
  const said = execFileSync(process.execPath, ['--expose-gc', file, asked], { encoding: 'utf8' })
  return JSON.parse(said) as GrownFigures
}

function medians(runs: readonly GrownFigures[]): GrownFigures {
  const of = (read: (run: GrownFigures) => number) => median(runs.map(read))
  const turnOf = (kind: (typeof turnKinds)[number]) => ({
    median: of(({ turns }) => turns[kind].median),
    p99: of(({ turns }) => turns[kind].p99),
  })
  return {
    start: of(({ start }) => start),
    turns: {
      button: turnOf('button'),
      typed: turnOf('typed'),
      followUp: turnOf('followUp'),
    },
    resident: of(({ resident }) => resident),
    held: of(({ held }) => held),
  }
}

function print(grown: readonly Grown[], figuresOf: (factor: number) => GrownFigures): void {
  const first = figuresOf(sizes[0] ?? 1)
  const row = (name: string, cell: (one: Grown) => string): string =>
    name.padEnd(36) + grown.map((one) => cell(one).padStart(16)).join('')
  const growing = (name: string, read: (figures: GrownFigures) => number): string =>
    row(name, ({ factor }) => {
      const value = read(figuresOf(factor))
      return `${value.toFixed(0)} (x${(value / read(first)).toFixed(1)})`
    })
  const lines = [
    row(`median of ${rounds} processes`, ({ factor }) => `${factor}x`),
    row('articles', ({ articles }) => String(articles)),
    row('compiled content, MB', ({ compiled }) => compiled.toFixed(1)),
    row('build, s', ({ buildSeconds }) => buildSeconds.toFixed(0)),
    ...turnKinds.flatMap((kind) => [
      growing(`${kind} turn, µs (at most x4)`, ({ turns }) => turns[kind].median),
      growing(`${kind} turn, 99th of 100, µs`, ({ turns }) => turns[kind].p99),
    ]),
    growing('start to first typed answer, ms', ({ start }) => start),
    growing('memory of the process, MB', ({ resident }) => resident),
    growing('in use after a collection, MB', ({ held }) => held),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
