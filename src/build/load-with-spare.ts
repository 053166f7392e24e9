import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LoadResult, loadContent } from './load-content.ts'

export interface LoadedWithSpare extends LoadResult {
  /** Files that could not be used and were taken from the spare. */
  readonly replaced: readonly string[]
}

/**
 * Reads the content under `root`. For files that cannot be read, those of `spare` stand in, so that one bad file does not
 * hide all others. The faults are those of `root`.
 * @param also more files to take from the spare
 */
export function loadWithSpare(
  root: string,
  spare: string,
  also: readonly string[] = [],
): LoadedWithSpare {
  const own = loadContent(root)
  const bad = new Set([...own.faults.map(({ file }) => file), ...also])
  const replaced = [...bad].filter((file) => existsSync(join(spare, file)))
  if (replaced.length === 0) return { ...own, replaced }
  return { content: withFiles(root, spare, replaced), faults: own.faults, replaced }
}

function withFiles(root: string, spare: string, files: readonly string[]): LoadResult['content'] {
  const folder = mkdtempSync(join(tmpdir(), 'leersteun-'))
  try {
    cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true })
    for (const file of files) cpSync(join(spare, file), join(folder, file))
    return loadContent(folder).content
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
