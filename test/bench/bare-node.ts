import { serve } from '@hono/node-server'
import { bareApp } from './bare-app.ts'

/** What everything is measured against: an empty Hono app on the same server. */
serve({ fetch: bareApp().fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  process.stdout.write(`http://127.0.0.1:${port}\n`)
})
process.once('SIGTERM', () => process.exit(0))
