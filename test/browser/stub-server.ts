import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import { cannedTurn } from './canned-turns.ts'
import { CALM_CSS, type HostPage, hostPage } from './host-page.ts'

/** The CSP that the widget must live under. */
export const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; require-trusted-types-for 'script'"

const CHECKLIST_HTML = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Checklist leersteun</title>
<style>body{font-family:serif;margin:3rem;color:rgb(11,90,94)}</style></head><body><h1>Checklist leersteun</h1>
<button data-print hidden>Afdrukken</button><ul><li>GC-verslag: in orde</li></ul><script>globalThis.ran=1</script></body></html>`

const CHECKLIST_TEXT = 'Checklist leersteun\n[x] GC-verslag'

type Answer = (
  status: number,
  type: string,
  text: string | Buffer,
  headers?: Record<string, string>,
) => void

export interface Seen {
  readonly method: string
  readonly path: string
  readonly body: string
  readonly bytes: number
  readonly headers: IncomingMessage['headers']
}

export interface StubServer {
  readonly origin: string
  readonly seen: Seen[]
  /** What POST /chat answers instead of a turn, until it is set to null. */
  trouble: { status: number; body: string } | null
  /** Keeps turns back until `release`. */
  hold(): void
  release(): void
  /** Adds a page and gives its address. */
  page(path: string, page: HostPage, csp?: string): string
  close(): Promise<void>
}

/** A service that speaks the contract with canned turns, and writes down every request. */
export async function startStubServer(widget: string): Promise<StubServer> {
  const pages = new Map<string, { text: string; type: string; csp?: string | undefined }>()
  const script = brotliCompressSync(widget)
  const seen: Seen[] = []
  let held = Promise.resolve()
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stub: StubServer = {
    origin,
    seen,
    trouble: null,
    release: () => {},
    hold() {
      held = new Promise((done) => {
        stub.release = done
      })
    },
    page(path, page, csp) {
      pages.set(`${path}.css`, { text: page.css ?? CALM_CSS, type: 'text/css' })
      pages.set(path, { text: page.html ?? hostPage(page, `${path}.css`), type: 'text/html', csp })
      return origin + path
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const body = await read(request)
    const path = request.url ?? ''
    const answer: Answer = (status, type, text, headers = {}) => {
      const { method = '', headers: sent } = request
      seen.push({ method, path, body, bytes: text.length, headers: sent })
      response.writeHead(status, {
        'content-type': `${type}; charset=utf-8`,
        'access-control-allow-origin': '*',
        ...headers,
      })
      response.end(text)
    }
    if (request.method === 'OPTIONS') {
      return answer(204, 'text/plain', '', { 'access-control-allow-headers': 'content-type' })
    }
    if (path === '/api/v1/chat') return chat(body, answer)
    file(path, answer)
  }

  function file(path: string, answer: Answer) {
    const page = pages.get(path)
    if (page) {
      const csp = page.csp ? { 'content-security-policy': page.csp } : {}
      return answer(200, page.type, page.text, csp)
    }
    if (path === '/widget.js') {
      return answer(200, 'text/javascript', script, { 'content-encoding': 'br' })
    }
    if (path.endsWith('checklist?format=html')) return answer(200, 'text/html', CHECKLIST_HTML)
    if (path.endsWith('checklist?format=txt')) return answer(200, 'text/plain', CHECKLIST_TEXT)
    answer(404, 'application/problem+json', '{"title":"Niet gevonden"}')
  }

  async function chat(body: string, answer: Answer) {
    await held
    if (stub.trouble)
      return answer(stub.trouble.status, 'application/problem+json', stub.trouble.body)
    answer(200, 'application/json', JSON.stringify(cannedTurn(JSON.parse(body))))
  }

  return stub
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
