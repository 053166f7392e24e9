import { assemble, brusselsDay } from './assemble.ts'
import { createApp } from './http/app.ts'

const app = createApp(assemble(() => brusselsDay(new Date())))

/** The Cloudflare Worker: the same app, made once per isolate. */
// biome-ignore lint/style/noDefaultExport: a Worker is the default export of its module
export default { fetch: app.fetch }
