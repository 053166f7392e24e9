import { describe, expect, it } from 'vitest'
import { widget } from '../../src/generated/widget.js'
import { ownText } from '../../src/http/own-text.ts'
import { startNode } from './start-node.ts'
import { withServer } from './with-server.ts'

const ask = withServer(({ node }) => startNode(node))
const get = (path: string, headers: Record<string, string>) => ask(path, { headers })

describe.each(['/widget.js', `/widget-${widget.version}.js`])('%s on Node', (path) => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', `"${widget.version}-br"`],
    ['br;q=0.4, gzip', 'br', `"${widget.version}-br"`],
    ['gzip, br;q=0', 'gzip', `W/"${widget.version}"`],
    ['gzip', 'gzip', `W/"${widget.version}"`],
    ['*', 'gzip', `W/"${widget.version}"`],
    ['identity', null, `"${widget.version}"`],
  ])('to a client that accepts %s: %s', async (accepted, encoding, tag) => {
    const response = await get(path, { 'Accept-Encoding': accepted })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(response.headers.get('etag')).toBe(tag)
    expect(response.headers.get('vary')).toBe('Accept-Encoding')
    // fetch has unpacked it: the bytes are those that the integrity hash is over.
    expect(await response.text()).toBe(ownText('widget'))
  })

  it('is not sent again to a client that has those bytes, and is to one that has others', async () => {
    const asked = { 'Accept-Encoding': 'br' }
    const kept = await get(path, { ...asked, 'If-None-Match': `"${widget.version}-br"` })
    expect([kept.status, kept.headers.get('etag')]).toEqual([304, `"${widget.version}-br"`])
    expect(kept.headers.get('vary')).toBe('Accept-Encoding')
    const other = await get(path, { ...asked, 'If-None-Match': `"${widget.version}"` })
    expect(other.status).toBe(200)
  })
})

it('other files keep gzip', async () => {
  const { headers } = await get('/artikels', { 'Accept-Encoding': 'br, gzip' })
  expect(headers.get('content-encoding')).toBe('gzip')
})
