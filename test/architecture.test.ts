import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** The lines of the design, from low to high. An import points to a lower line; on the same line it is only for types. */
const lines: readonly (readonly string[])[] = [
  ['common'],
  ['generated', 'packing'],
  ['content', 'facts'],
  ['language', 'dialogue', 'search', 'rules'],
  ['conversation', 'render'],
  ['counters', 'packed', 'unpack-brotli'],
  ['http'],
  ['served'],
  ['assemble', 'with-questions'],
  ['node', 'worker', 'cli'],
]
/** Beside the lines: what runs on somebody's page, and what runs at development time. */
const onPages = ['widget', 'page']
const pure = 4

/** Of the root, what together is one part: what a message meets. */
const conversation = ['conversation', 'knowledge', 'message-reader', 'understand']

interface Import {
  readonly from: string
  readonly to: string
  readonly isType: boolean
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.ts$/.test(file) && !file.startsWith('generated/'),
)
const sources = new Map(
  files.map((file) => [
    file,
    ts.createSourceFile(file, readFileSync(`src/${file}`, 'utf8'), ts.ScriptTarget.Latest, true),
  ]),
)
const imports = [...sources].flatMap(([file, source]) => importsOf(file, source))
const inside = imports.filter(({ to }) => !to.includes(':'))

describe('who may import whom', () => {
  it('every file has a place', () => {
    const parts = new Set(files.map(partOf).filter((part) => lineOf(part) === -1))
    expect([...parts].sort()).toEqual(['build', ...onPages].sort())
  })

  it('an import points to a lower line, on the same line only for types', () => {
    expect(inside.filter((one) => !pointsDown(one)).map(spell)).toEqual([])
  })

  it('what runs on pages needs nothing of the rest but types of the contract', () => {
    const out = inside.filter(
      ({ from, to }) => onPages.includes(partOf(from)) && partOf(to) !== partOf(from),
    )
    expect(out.filter(({ to, isType }) => !isType || partOf(to) !== 'http').map(spell)).toEqual([])
  })

  it('nothing that runs needs the build', () => {
    expect(
      inside
        .filter(({ from, to }) => partOf(to) === 'build' && partOf(from) !== 'build')
        .map(spell),
    ).toEqual([])
  })

  it('no two files need each other to run', () => {
    expect(cyclesIn(inside.filter(({ isType }) => !isType))).toEqual([])
  })
})

describe('what runs in a browser unchanged', () => {
  const below = files.filter((file) => lineOf(partOf(file)) <= pure && lineOf(partOf(file)) !== -1)

  it('needs nothing of Node', () => {
    const names = new Set(below)
    expect(
      imports.filter(({ from, to }) => names.has(from) && to.startsWith('node:')).map(spell),
    ).toEqual([])
  })

  it('has no clock, no chance, no network, no process and makes no code', () => {
    const found = below.flatMap((file) =>
      namesIn(sources.get(file)).map((name) => `${file} uses ${name}`),
    )
    expect(found).toEqual([])
  })
})

/** The part of the layout that a file belongs to. */
function partOf(file: string): string {
  const [first = ''] = file.replace(/\.(ts|js)$/, '').split('/')
  return conversation.includes(first) ? 'conversation' : first
}

const lineOf = (part: string): number => lines.findIndex((line) => line.includes(part))

function pointsDown({ from, to, isType }: Import): boolean {
  const [own, other] = [partOf(from), partOf(to)]
  if (own === other || lineOf(own) === -1) return true
  return isType
    ? lineOf(other) <= lineOf(own) && lineOf(other) !== -1
    : lineOf(other) < lineOf(own) && lineOf(other) !== -1
}

function importsOf(file: string, source: ts.SourceFile): Import[] {
  return source.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement)
    if (!isImport && !ts.isExportDeclaration(statement)) return []
    const target = statement.moduleSpecifier
    if (!target || !ts.isStringLiteral(target)) return []
    const to = target.text.startsWith('.')
      ? join(dirname(file), target.text)
      : target.text.replace(/^(?!node:)/, 'npm:')
    return [{ from: file, to, isType: isImport ? onlyTypes(statement) : statement.isTypeOnly }]
  })
}

function onlyTypes({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const { name, namedBindings } = importClause
  return (
    !name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  )
}

const forbidden = new Set([
  'process',
  'Date',
  'fetch',
  'eval',
  'Function',
  'globalThis',
  'window',
  'crypto',
  'performance',
  'setTimeout',
  'console',
])

/** Forbidden names that are used as values; a property or a type of that name is something else, and so is a Date made of a given day. */
function namesIn(source: ts.SourceFile | undefined): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return
    if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random')
      found.push('Math.random')
    if (ts.isIdentifier(node) && forbidden.has(node.text) && isFree(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  if (source) visit(source)
  return found
}

function isFree(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isNewExpression(parent) && parent.expression === node && node.text === 'Date')
    return !parent.arguments?.length
  if (ts.isPropertyAccessExpression(parent) && parent.getText().startsWith('Date.'))
    return parent.name.text === 'now'
  const isProperty = ts.isPropertyAccessExpression(parent) && parent.name === node
  const isName =
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isParameter(parent)) &&
    parent.name === node
  return !isProperty && !isName
}

function cyclesIn(edges: readonly Import[]): string[] {
  const targets = new Map(files.map((file) => [file, edges.filter(({ from }) => from === file)]))
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' → ')]
    if (done.has(file)) return []
    const found = (targets.get(file) ?? []).flatMap(({ to }) => walk(to, [...path, file]))
    done.add(file)
    return found
  }
  return files.flatMap((file) => walk(file, []))
}

const spell = ({ from, to, isType }: Import): string => `${from} → ${to}${isType ? ' (types)' : ''}`
