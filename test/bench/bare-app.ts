import { Hono } from 'hono'

/** Gives back the JSON that it gets. */
export function bareApp(): Hono {
  const app = new Hono()
  app.post('/echo', async (c) => c.json(await c.req.json()))
  return app
}
