import { Hono } from 'hono'
import { assets } from '../../generated/assets.js'
import { widget } from '../../generated/widget.js'
import type { Service } from '../service.ts'
import type { Surroundings } from '../surroundings.ts'
import { originOf } from './origin-of.ts'
import { serveFile } from './serve-file.ts'
import { robots, siteMap } from './site-map.ts'

const hour = 3600
const javascript = 'text/javascript; charset=utf-8'

/** Everything that is no page: the widget, styles, script, icon, and what search engines read. */
export function fileRoutes(
  { knowledge, publicUrl }: Service,
  { brotliOf }: Pick<Surroundings, 'brotliOf'>,
): Hono {
  const files = new Hono()
  let packed: Uint8Array<ArrayBuffer> | undefined
  const element = {
    body: widget.source,
    type: javascript,
    tag: widget.version,
    shared: true,
    // At the first request, not at the start: whoever starts the service waits for it.
    brotli: brotliOf && (() => (packed ??= brotliOf(widget.source))),
  }
  files.get('/widget.js', (c) => serveFile(c, { ...element, keep: hour }))
  files.get(`/widget-${widget.version}.js`, (c) => serveFile(c, { ...element, keep: 'forever' }))
  for (const { path, type, body } of [assets.site, assets.paper, assets.counts, assets.script]) {
    files.get(path, (c) => serveFile(c, { body, type, tag: path.slice(1), keep: 'forever' }))
  }
  const { icon } = assets
  files.on('GET', [icon.path, '/favicon.ico'], (c) =>
    serveFile(c, { body: icon.body, type: icon.type, tag: 'icon-1', keep: 24 * hour }),
  )
  files.get('/robots.txt', (c) =>
    serveFile(c, {
      body: robots(publicUrl ?? originOf(c.req.raw)),
      type: 'text/plain; charset=utf-8',
      tag: knowledge.version,
      keep: hour,
    }),
  )
  files.get('/sitemap.xml', (c) =>
    serveFile(c, {
      body: siteMap(knowledge, publicUrl ?? originOf(c.req.raw)),
      type: 'application/xml; charset=utf-8',
      tag: knowledge.version,
      keep: hour,
    }),
  )
  return files
}
