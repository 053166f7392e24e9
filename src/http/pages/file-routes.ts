import { Hono } from 'hono/tiny'
import { once } from '../../common/once.ts'
import { assets } from '../../generated/assets.js'
import { widget } from '../../generated/widget.js'
import { ownText } from '../own-text.ts'
import type { Service } from '../service.ts'
import type { Surroundings } from '../surroundings.ts'
import { originOf } from './origin-of.ts'
import { serveFile } from './serve-file.ts'
import { robots, siteMap } from './site-map.ts'

const hour = 3600
const javascript = 'text/javascript; charset=utf-8'

/** Everything that is no page: the widget, styles, script, icon, and what search engines read. */
export function fileRoutes(
  service: Service,
  { compression }: Pick<Surroundings, 'compression'>,
): Hono {
  const { knowledge } = service
  const files = new Hono()
  const element = {
    body: () => ownText('widget'),
    type: javascript,
    tag: widget.version,
    shared: true,
    // At the first request, not at the start: whoever starts the service waits for it.
    brotli: compression && once(() => compression.brotliOf(ownText('widget'))),
  }
  files.get('/widget.js', (c) => serveFile(c, { ...element, keep: hour }))
  files.get(`/widget-${widget.version}.js`, (c) => serveFile(c, { ...element, keep: 'forever' }))
  for (const name of ['site', 'paper', 'counts', 'script'] as const) {
    const { path, type } = assets[name]
    const file = { body: () => ownText(name), type, tag: path.slice(1), keep: 'forever' } as const
    files.get(path, (c) => serveFile(c, file))
  }
  const { icon } = assets
  files.on('GET', [icon.path, '/favicon.ico'], (c) =>
    serveFile(c, { body: () => ownText('icon'), type: icon.type, tag: 'icon-1', keep: 24 * hour }),
  )
  files.get('/robots.txt', (c) =>
    serveFile(c, {
      body: () => robots(originOf(service, c)),
      type: 'text/plain; charset=utf-8',
      tag: knowledge.version,
      keep: hour,
    }),
  )
  files.get('/sitemap.xml', (c) =>
    serveFile(c, {
      body: () => siteMap(knowledge, originOf(service, c)),
      type: 'application/xml; charset=utf-8',
      tag: knowledge.version,
      keep: hour,
    }),
  )
  return files
}
