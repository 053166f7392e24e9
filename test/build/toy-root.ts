import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const repository = join(import.meta.dirname, '../..')

/**
 * A folder with the toy content that can be changed and shown: with the templates and the sentences of the real one.
 * Removes it afterwards.
 */
export async function withToyRoot<T>(use: (root: string) => T | Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'toy-root-'))
  try {
    cpSync(join(import.meta.dirname, 'toy'), root, { recursive: true })
    cpSync(join(repository, 'templates'), join(root, 'templates'), { recursive: true })
    cpSync(join(repository, 'content/taal/zinnen.yaml'), join(root, 'content/taal/zinnen.yaml'))
    return await use(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
