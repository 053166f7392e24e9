import { build, ContentError } from './build.ts'

try {
  await build(process.cwd())
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
