import { mkdirSync, writeFileSync } from 'node:fs'
import { compileContent } from '../compile-content.ts'
import { formatDiagnostic } from '../diagnostic.ts'
import { loadContent } from '../load-content.ts'
import { questionBook } from './question-book.ts'

const file = 'dist/vragenboek.html'
const { content, faults } = loadContent(process.cwd())

// A book with a page missing would be signed as if it were whole.
if (!content || faults.length > 0) {
  process.stderr.write(
    `${faults.map(formatDiagnostic).join('\n')}\nVerbeter eerst deze fouten. Zie npm run check.\n`,
  )
  process.exitCode = 1
} else {
  mkdirSync('dist', { recursive: true })
  writeFileSync(file, questionBook(compileContent(content), new Date().toISOString().slice(0, 10)))
  process.stdout.write(`${file}\n`)
}
