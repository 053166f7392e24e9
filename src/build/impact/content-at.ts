import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A commit, as people name it. */
export interface Commit {
  readonly hash: string
  /** YYYY-MM-DD */
  readonly day: string
}

/** Thrown when git does not know the name that was given. */
export class UnknownRef extends Error {
  constructor(ref: string) {
    super(
      `Git kent “${ref}” niet. Geef een tak, een label of een commit, bijvoorbeeld HEAD of main.`,
    )
  }
}

/** Runs `use` with a folder that holds `content/` as it was at `ref`, and cleans up. Throws UnknownRef. */
export function withContentAt<T>(
  root: string,
  ref: string,
  use: (folder: string, commit: Commit) => T,
): T {
  const commit = commitAt(root, ref)
  const folder = mkdtempSync(join(tmpdir(), 'leersteun-impact-'))
  try {
    extractContent(root, commit.hash, folder)
    return use(folder, commit)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Puts `content/` as it was at `ref` into `folder`. Throws where git cannot. */
export function extractContent(root: string, ref: string, folder: string): void {
  const tar = execFileSync('git', ['archive', '--format=tar', ref, 'content'], {
    cwd: root,
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  execFileSync('tar', ['-x', '-C', folder], { input: tar })
}

function commitAt(root: string, ref: string): Commit {
  try {
    const options = ['log', '-1', '--format=%h %cs', '--end-of-options', `${ref}^{commit}`]
    const line = execFileSync('git', options, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [hash = '', day = ''] = line.trim().split(' ')
    return { hash, day }
  } catch {
    throw new UnknownRef(ref)
  }
}
