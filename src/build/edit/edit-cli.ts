import { build, ContentError } from '../build.ts'
import { startEditServer } from './start-edit-server.ts'

const root = process.cwd()
const port = Number(process.env['PORT'] || 8788)
const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

// The pages of the infopunt need styles and scripts of a build; content with a fault keeps those of the last one.
await build(root).catch((error: unknown) => {
  if (!(error instanceof ContentError)) throw error
})
const today = () => new Date().toISOString().slice(0, 10)
const { url, close } = await startEditServer({ root, port, today }).catch(
  (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    say(`Poort ${port} is bezet. Kies een andere: PORT=8790 npm run edit`)
    process.exit(1)
  },
)
say(
  `De voorvertoning staat klaar op ${url}\nZe vernieuwt als u een bestand in content/ bewaart. Stoppen: Ctrl+C`,
)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void close().then(() => process.exit(0)))
