import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { app, json } from './app.ts'
import { nasty } from './pool.ts'

/** Folders whose code meets what a visitor sends. `build` only reads what our own editors write. */
const folders = [
  'src',
  'src/language',
  'src/search',
  'src/dialogue',
  'src/http',
  'src/http/pages',
  'src/http/admin',
  'src/node',
  'src/worker',
  'src/render',
  'src/facts',
  'src/counters',
  'src/rules',
]

interface Literal {
  readonly file: string
  readonly source: string
  readonly flags: string
}

const literals = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => literalsIn(`${folder}/${name}`)),
)

function literalsIn(file: string): Literal[] {
  const found: Literal[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext))
  return found
}

const pieces = [
  'a',
  'A',
  '1',
  '9',
  ' ',
  '\t',
  '.',
  '-',
  '@',
  "'",
  '"',
  '/',
  '=',
  ':',
  'é',
  'ij',
  'a.',
  'a ',
  '1 ',
  '1.',
  '1-',
  '12 34 ',
  'a@a.',
  '2001:',
  'mijn naam is ',
  'mama van ',
  'van de ',
  'ge',
  'q=1,',
  ';q=',
  '\\',
  '<p>',
  '{{',
]
const endings = ['', '\0', '!', ' x', '@']

/** The longest text that a visitor can send, and a few short ones first: what grows without bound already shows there. */
const lengths = [24, 36, 200, 1000]
/** In milliseconds, for one text, on a machine that does other things as well. */
const most = 60

function slowest({ source, flags }: Literal): { readonly ms: number; readonly text: string } {
  const regex = new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
  const own = [...new Set(source.replace(/\\[a-z]|[[\](){}?*+|^$]/gi, ''))].slice(0, 40)
  let worst = { ms: 0, text: '' }
  for (const length of lengths) {
    for (const piece of [...pieces, ...own]) {
      for (const ending of endings) {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + ending
        const ms = Math.min(timeOf(regex, text), timeOf(regex, text))
        if (ms > worst.ms)
          worst = {
            ms,
            text: `${JSON.stringify(piece)} to ${length}, then ${JSON.stringify(ending)}`,
          }
      }
    }
  }
  return worst
}

function timeOf(regex: RegExp, text: string): number {
  const start = performance.now()
  text.replace(regex, '')
  return performance.now() - start
}

describe('no regular expression takes long, whatever it is given', () => {
  it('and they are all here', () => {
    expect(literals.length).toBeGreaterThan(40)
  })

  it.each(literals)('$file /$source/$flags', { timeout: 60_000 }, (literal) => {
    const { ms, text } = slowest(literal)
    expect(ms, text).toBeLessThan(most)
  })
})

describe('no message takes long', () => {
  const long = [...nasty, ...pieces].map((piece) =>
    piece === '' ? '' : piece.repeat(Math.ceil(1000 / piece.length)).slice(0, 1000),
  )

  it('to read', { timeout: 60_000 }, async () => {
    for (const text of long) {
      const times: number[] = []
      for (let i = 0; i < 3; i++) {
        const start = performance.now()
        expect(
          (await app.request('/api/v1/chat', json({ input: { type: 'text', text } }))).status,
        ).toBe(200)
        times.push(performance.now() - start)
      }
      expect(Math.min(...times), JSON.stringify(text.slice(0, 40))).toBeLessThan(150)
    }
  })

  it.each([
    'accept',
    'content-type',
    'if-none-match',
    'authorization',
    'x-forwarded-for',
    'origin',
    'cookie',
  ])('in header %s', async (header) => {
    for (const piece of ['a', ' ', ',', ';q=1,', '"', ';', 'Basic ', 'application/', '1.']) {
      const start = performance.now()
      const value = piece.repeat(16_000 / piece.length)
      for (const path of ['/api/v1/checklist', '/widget.js', '/beheer/tellingen', '/']) {
        await app.request(path, {
          method: path.startsWith('/api') ? 'POST' : 'GET',
          headers: { [header]: value },
        })
      }
      expect(performance.now() - start, piece).toBeLessThan(1000)
    }
  })
})
