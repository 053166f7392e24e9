import { mkdirSync, writeFileSync } from 'node:fs'
import { checkContent } from './check.ts'
import { compileContent } from './compile-content.ts'
import { coverage } from './coverage.ts'
import { coverageTable } from './coverage-table.ts'
import { formatDiagnostic } from './diagnostic.ts'
import { draw } from './draw.ts'
import { type LoadedContent, loadContent } from './load-content.ts'
import { outcomeTable } from './outcome-table.ts'
import { readabilityReport } from './readability-report.ts'

const root = process.cwd()
const today = new Date().toISOString().slice(0, 10)
const outcomeFile = 'test/rules/uitkomsten-telling.txt'
const drawFolder = 'dist/draw'

const commands: Readonly<Record<string, () => number>> = {
  check: runCheck,
  draw: () => withContent(writeDrawings),
  coverage: () => withContent(printCoverage),
  tellingen: () => withContent(printOutcomes),
}

const command = commands[process.argv[2] ?? '']
if (!command) print(`Gebruik: npx tsx src/build/cli.ts ${Object.keys(commands).join(' | ')}`)
process.exitCode = command?.() ?? 2

function runCheck(): number {
  const { content, faults } = loadContent(root)
  const all = content ? [...faults, ...checkContent(content, today)] : faults
  for (const fault of all) print(formatDiagnostic(fault))
  if (content)
    print(
      readabilityReport(
        content,
        process.argv.includes('--leesbaarheid') ? Number.POSITIVE_INFINITY : 5,
      ),
    )
  print(all.length === 0 ? 'Geen fouten.' : `${all.length} fouten.`)
  return all.length === 0 ? 0 : 1
}

function writeDrawings(content: LoadedContent): number {
  mkdirSync(drawFolder, { recursive: true })
  for (const [file, text] of draw(compileContent(content), today)) {
    writeFileSync(`${drawFolder}/${file}`, text)
    print(`${drawFolder}/${file}`)
  }
  return 0
}

function printCoverage(content: LoadedContent): number {
  const rows = coverage(content)
  print(coverageTable(rows))
  return rows.some(({ files, empty }) => files.length === 0 && empty === undefined) ? 1 : 0
}

function printOutcomes(content: LoadedContent): number {
  const table = outcomeTable(compileContent(content))
  if (process.argv.includes('--schrijf')) writeFileSync(outcomeFile, table)
  print(table)
  return 0
}

/** Files that cannot be read are said first, and left out of what follows. */
function withContent(run: (content: LoadedContent) => number): number {
  const { content, faults } = loadContent(root)
  for (const fault of faults) print(formatDiagnostic(fault))
  const exit = content ? run(content) : 1
  return faults.length === 0 ? exit : 1
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
