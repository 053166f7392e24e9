import { build, ContentError } from './build.ts'
import { bundle } from './bundle.ts'
import { writeNotices } from './supply/write-notices.ts'

const [stage] = process.argv.slice(2)

try {
  if (stage !== 'bundles') await build(process.cwd())
  if (stage !== 'generated') {
    await bundle(process.cwd(), `${process.cwd()}/dist`)
    writeNotices(process.cwd(), `${process.cwd()}/dist/licences.txt`)
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
