import { assemble, createToday } from './assemble.ts'
import { createCounters } from './counters/counters.ts'
import { createApp } from './http/app.ts'
import { rehearse } from './http/rehearse.ts'
import { createServer } from './node/create-server.ts'
import { createLineWriter } from './node/line-writer.ts'
import { nodeSurroundings } from './node/node-surroundings.ts'
import { oneAfterAnother } from './node/one-after-another.ts'
import { readConfigOrExit } from './node/read-config-or-exit.ts'
import { createSqliteStore } from './node/sqlite-store.ts'
import { stopGently } from './node/stop-gently.ts'

/** How often counts go to their file, in milliseconds: what a crash can cost. */
const flushEvery = 10_000

const config = readConfigOrExit(process.env)
const { HOST: host, PORT: port, COUNTERS_DB: countersFile } = config
const lines = createLineWriter((text) => process.stdout.write(text))
const log = (entry: object): void => {
  if (config.LOG !== 'off')
    lines.write(JSON.stringify({ time: new Date().toISOString(), ...entry }))
}
// Whoever reads the output may go away; the visitors stay.
process.stdout.on('error', () => {})

const today = createToday()
const counters =
  countersFile === undefined
    ? null
    : createCounters(createSqliteStore(countersFile), today, (isFailing) =>
        log({ counters: isFailing ? 'failing' : 'ok' }),
      )
const flush = oneAfterAnother(async () => counters?.flush())
if (counters) setInterval(flush, flushEvery).unref()

let stopping = false
const service = assemble(today)
rehearse(service)
const app = createApp(
  service,
  nodeSurroundings({ config, counters, log, isStopping: () => stopping }),
)
const server = createServer(app, { maxConnections: config.MAX_CONNECTIONS }, (fault) =>
  log({ fault }),
)
server.on('error', (error) => {
  process.stderr.write(`leersteun-infopunt kan niet luisteren: ${error.message}\n`)
  process.exit(1)
})
server.listen(port, host, () => {
  const bound = server.address()
  const shown = bound !== null && typeof bound === 'object' ? bound.port : port
  process.stdout.write(
    `leersteun-infopunt luistert op http://${host.includes(':') ? `[${host}]` : host}:${shown}\n`,
  )
})

async function end(): Promise<void> {
  await flush()
  lines.flush()
  process.exit(0)
}

/** A signal may come more than once: npm passes on what its children got too. */
function stop(): void {
  if (stopping) return
  stopping = true
  stopGently(server, () => void end())
}

process.on('SIGTERM', stop)
process.on('SIGINT', stop)
