import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'

const repository = join(import.meta.dirname, '../..')
const phrases = 'content/taal/zinnen.yaml'

/**
 * A folder with the toy content that can be changed and shown: with the templates and the sentences of the real one.
 * Removes it afterwards.
 */
export async function withToyRoot<T>(use: (root: string) => T | Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'toy-root-'))
  try {
    cpSync(join(import.meta.dirname, 'toy'), root, { recursive: true })
    cpSync(join(repository, 'templates'), join(root, 'templates'), { recursive: true })
    cpSync(join(repository, phrases), join(root, phrases))
    sayToPupils(root)
    return await use(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** The sentences of the real content say "u": the toy content has nothing for pupils but a word. */
function sayToPupils(root: string): void {
  const said = Object.values<string>(parse(readFileSync(join(root, phrases), 'utf8')))
  const lines = said
    .filter((phrase) => /\buw?\b/i.test(phrase))
    .map((phrase) => `  ${JSON.stringify(phrase.trim())}: Je.\n`)
  appendFileSync(join(root, 'content/taal/leerling.yaml'), lines.join(''))
}
