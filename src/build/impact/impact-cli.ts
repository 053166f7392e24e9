import { UnknownRef, withContentAt } from './content-at.ts'
import { impact } from './impact.ts'
import { impactReport } from './impact-report.ts'

const usual = 25
const root = process.cwd()
const today = new Date().toISOString().slice(0, 10)
const [ref] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const shown = process.argv.includes('--alles') ? Number.POSITIVE_INFINITY : usual

try {
  if (!ref) throw new UnknownRef('')
  const report = withContentAt(root, ref, (folder, { hash, day }) =>
    impactReport(impact(folder, root, today), {
      since: `${ref} (${hash} van ${day})`,
      today,
      shown,
    }),
  )
  process.stdout.write(report)
} catch (error) {
  if (!(error instanceof Error)) throw error
  process.stderr.write(
    `${ref ? error.message : 'Gebruik: npm run impact -- HEAD   (of een andere versie, met --alles voor alle vragen)'}\n`,
  )
  process.exitCode = 2
}
