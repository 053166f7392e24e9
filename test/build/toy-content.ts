import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkContent } from '../../src/build/check.ts'
import type { Diagnostic } from '../../src/build/diagnostic.ts'
import { loadContent } from '../../src/build/load-content.ts'

/** The day on which the toy content is right. */
export const toyDay = '2026-11-21'

const toy = join(import.meta.dirname, 'toy')

export const toyFile = (file: string): string => readFileSync(join(toy, file), 'utf8')

/** All faults of the toy content, with one file other than it is; `null`: without it. */
export function faultsOfToy(change?: {
  readonly file: string
  readonly text: string | null
}): readonly Diagnostic[] {
  const root = mkdtempSync(join(tmpdir(), 'toy-'))
  try {
    cpSync(toy, root, { recursive: true })
    if (change) put(join(root, change.file), change.text)
    const { content, faults } = loadContent(root)
    return content ? [...faults, ...checkContent(content, toyDay)] : faults
  } finally {
    rmSync(root, { recursive: true })
  }
}

function put(file: string, text: string | null): void {
  if (text === null) rmSync(file)
  else writeFileSync(file, text)
}
