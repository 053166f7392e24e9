import { serve } from '@hono/node-server'
import { assemble, brusselsDay } from './assemble.ts'
import { createApp } from './http/app.ts'

const hostname = process.env['HOST'] || '127.0.0.1'
const port = Number(process.env['PORT'] || 8787)

const app = createApp(assemble(() => brusselsDay(new Date())))
const server = serve({ fetch: app.fetch, hostname, port }, ({ port: bound }) => {
  process.stdout.write(`leersteun-infopunt luistert op http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${bound}\n`)
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
}
