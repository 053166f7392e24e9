import { decodeQR } from 'qr/decode.js'
import { expect, test } from 'vitest'
import { createApp } from '../../src/http/app.ts'
import { service } from '../setup/service.ts'

const app = createApp(service)
/** So many pixels a module is wide, as a camera would see it. */
const scale = 4

/** What a camera reads in an SVG of black bars on white, each a module high. */
function readQr(svg: string): string {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]) * scale
  const data = new Uint8Array(size * size * 4).fill(255)
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h/g))
    for (let row = 0; row < scale; row++) {
      const start = ((Number(y) * scale + row) * size + Number(x) * scale) * 4
      data.fill(0, start, start + Number(width) * scale * 4)
    }
  return decodeQR({ width: size, height: size, data })
}

test.each([
  ['/insluiten', 'https://infopunt.example/'],
  ['/insluiten?centrum=noord-brabant', 'https://infopunt.example/?centrum=noord-brabant'],
])('the QR code of %s leads to the conversation', async (path, address) => {
  const page = await app.request(`http://infopunt.example${path}`, {
    headers: { Accept: 'text/html' },
  })
  const [, svg = ''] = /src="data:image\/svg\+xml,([^"]+)"/.exec(await page.text()) ?? []
  expect(readQr(decodeURIComponent(svg))).toBe(address)
})
