import { readFileSync } from 'node:fs'
import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type * as z from 'zod'
import { nl } from 'zod/locales'
import type { Diagnostic } from './diagnostic.ts'

type Path = readonly PropertyKey[]

/** A content file as parsed and validated, with a way to find the line of each of its parts. */
export interface ContentFile<T> {
  readonly file: string
  readonly data: T
  /** The Markdown after the front matter; empty in a YAML file. */
  readonly body: string
  readonly bodyLine: number
  readonly lineOf: (path: Path) => number
}

export interface ReadResult<T> {
  readonly content: ContentFile<T> | null
  readonly faults: readonly Diagnostic[]
}

const { localeError } = nl()

/**
 * For the people who edit the content, to whom the two faults of every day say nothing in zod's words ("verwacht array,
 * ontving undefined"). Only here: what runs keeps to one language file less.
 */
const inDutch: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'deze sleutel ontbreekt'
  if (issue.code === 'too_small' && issue.origin === 'array' && issue.minimum === 1)
    return 'deze lijst is leeg'
  return localeError(issue)
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/

/** Reads a YAML file, or a Markdown file with front matter, and checks it against `schema`. Faults are values. */
export function readContentFile<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
): ReadResult<z.infer<S>> {
  const text = readFileSync(`${root}/${file}`, 'utf8')
  const isMarkdown = file.endsWith('.md')
  const parts = isMarkdown ? frontMatter.exec(text) : null
  if (isMarkdown && !parts) {
    return fault(
      file,
      1,
      'C002',
      'er is geen kop tussen twee regels ---',
      'begin het bestand met een kop',
    )
  }
  const lines = new LineCounter()
  const document = parseDocument(parts?.[1] ?? text, { lineCounter: lines, prettyErrors: false })
  const offset = isMarkdown ? 1 : 0
  const error = document.errors[0]
  if (error) {
    const line = lines.linePos(error.pos[0]).line + offset
    return fault(
      file,
      line,
      'C001',
      `dit is geen geldige YAML (${error.message})`,
      'kijk naar inspringing, aanhalingstekens en dubbele sleutels',
    )
  }
  const lineOf = (path: Path) => lineOfPath(document.contents as Node | null, path, lines) + offset
  const result = schema.safeParse(document.toJS(), { error: inDutch })
  if (!result.success) {
    return {
      content: null,
      faults: result.error.issues.map((issue) => schemaFault(file, issue, lineOf)),
    }
  }
  const body = (parts?.[2] ?? '').trim()
  const bodyLine = text.slice(0, text.length - (parts?.[2] ?? '').length).split('\n').length
  return { content: { file, data: result.data, body, bodyLine, lineOf }, faults: [] }
}

function schemaFault(
  file: string,
  issue: z.core.$ZodIssue,
  lineOf: (path: Path) => number,
): Diagnostic {
  const key = issue.path.map(String).join('.')
  return {
    file,
    line: lineOf(issue.path),
    code: 'C003',
    message: `${key || 'het bestand'}: ${issue.message}`,
    remedy: 'zie de beschrijving van dit soort bestand in content/README.md',
  }
}

function lineOfPath(root: Node | null, path: Path, lines: LineCounter): number {
  let node: unknown = root
  let found = 1
  for (const key of path) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined
    const start = (pair?.key as Node | undefined)?.range?.[0]
    node = (node as { get?: (key: unknown, keep: boolean) => unknown } | null)?.get?.(key, true)
    const at = start ?? (node as Node | undefined)?.range?.[0]
    if (at !== undefined) found = lines.linePos(at).line
  }
  return found
}

function fault(
  file: string,
  line: number,
  code: string,
  message: string,
  remedy: string,
): ReadResult<never> {
  return { content: null, faults: [{ file, line, code, message, remedy }] }
}
