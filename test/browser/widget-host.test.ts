import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { HOSTILE_CSS } from './host-page.ts'
import { STRICT_CSP, startStubServer } from './stub-server.ts'
import { conversation, LAUNCHER, OUTCOME, press, type } from './visitor.ts'
import { withStub } from './with-stub.ts'

const { shared, visit } = withStub()
const TEN_KB = 10_000

test('is one request of at most 10 kB brotli, and nothing more before the visitor acts', async () => {
  const { page } = await visit({
    attributes: 'centrum="vrij-limburg" onderwerp="recht" rol="ouder"',
  })
  await page.waitForTimeout(200)
  const own = shared.stub.seen.filter(({ path }) => !path.startsWith('/host-'))
  expect(own.map(({ path }) => path)).toEqual(['/widget.js'])
  expect(own[0]?.bytes).toBe(brotliCompressSync(shared.widget).length)
  expect(own[0]?.bytes).toBeLessThanOrEqual(TEN_KB)
})

test('violates nothing under the strictest CSP, from the first press to the paper', async () => {
  const { page, faults } = await visit({}, { csp: STRICT_CSP })
  await press(page, ...OUTCOME, 'Eenvoudige taal', 'Een mens spreken')
  await type(page, 'Wat is type 7?')
  await press(page, 'Terug')
  expect(faults).toEqual([])
  expect(await page.evaluate(() => document.querySelectorAll('[style]').length)).toBe(0)
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
})

test('shows the paper in a new tab with its styles and its print button, under the strictest CSP', async () => {
  const { page, faults } = await visit({}, { csp: STRICT_CSP })
  await press(page, ...OUTCOME)
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    press(page, 'Bekijken en afdrukken'),
  ])
  tab.on('console', (message) => faults.push(message.text()))
  await tab.getByRole('button', { name: 'Afdrukken' }).waitFor()
  expect(await tab.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(11, 90, 94)')
  expect(shared.stub.seen.at(-1)).toMatchObject({
    path: '/api/v1/checklist?format=html',
    body: '{"facts":{"rol":"ouder","niveau":"lager","verslag":"gc"}}',
  })
  expect(faults).toEqual([])
})

const LOOK = [
  'font-size',
  'color',
  'text-transform',
  'letter-spacing',
  'background-color',
  'text-align',
  'width',
  'height',
  'opacity',
]
const look = (page: Page) =>
  page.evaluate((names) => {
    const root = document.querySelector('leersteun-infopunt')?.shadowRoot
    return ['.launcher', '.panel', 'h2', '.choice', 'textarea', '.message'].map((selector) => {
      const style = getComputedStyle(root?.querySelector(selector) as Element)
      return [selector, ...names.map((name) => style.getPropertyValue(name))].join(' ')
    })
  }, LOOK)

test('looks the same on a hostile page, and stands above everything', async () => {
  const calm = await visit()
  await press(calm.page, LAUNCHER)
  const body = `<div class="bar"></div><leersteun-infopunt></leersteun-infopunt><div class="bar" id="late"></div>`
  const hostile = await visit({ css: HOSTILE_CSS, body })
  const atLauncher = await hostile.page.evaluate(
    () => document.elementFromPoint(innerWidth - 60, innerHeight - 45)?.localName,
  )
  expect(atLauncher).toBe('leersteun-infopunt')
  await press(hostile.page, LAUNCHER)
  expect(await look(hostile.page)).toEqual(await look(calm.page))
  await press(hostile.page, 'Ouder')
  expect(await conversation(hostile.page)).toContain('Naar welke school gaat uw kind?')
  const announcer = await hostile.page.locator('[role=status]').boundingBox()
  expect(announcer?.width).toBeLessThanOrEqual(1)
})

test.each([
  ['ltr', '', 'right'],
  ['rtl', '', 'right'],
  ['rtl', 'positie="links"', 'left'],
] as const)(
  'stands where it is asked on a page that reads %s with %s',
  async (dir, attributes, side) => {
    const { page } = await visit({ dir, attributes })
    await press(page, LAUNCHER)
    const box = await page.getByRole('dialog').boundingBox()
    const { width = 0 } = page.viewportSize() ?? {}
    expect(side === 'left' ? box?.x : width - (box?.x ?? 0) - (box?.width ?? 0)).toBe(20)
    expect(
      await page
        .locator('.message')
        .first()
        .evaluate((element) => getComputedStyle(element).direction),
    ).toBe('ltr')
  },
)

test('several on one page keep their own conversation, name and storage, and share one announcer', async () => {
  const inline = (centrum: string) =>
    `<leersteun-infopunt centrum="${centrum}" weergave="ingebed"></leersteun-infopunt>`
  const { page, faults } = await visit({
    body: inline('kasterlinden') + inline('kasterlinden') + inline('ova'),
  })
  await page.getByRole('button', { name: 'Beginnen' }).nth(1).click()
  await page.getByText('Wie bent u?').first().waitFor()
  await page.getByRole('button', { name: 'Beginnen' }).last().click()
  await page.getByText('Wie bent u?').nth(1).waitFor()
  expect(await page.evaluate(() => Object.keys(sessionStorage).sort())).toEqual([
    'leersteun-infopunt:kasterlinden 2',
    'leersteun-infopunt:ova',
  ])
  expect(
    await page
      .getByRole('region')
      .evaluateAll((regions) => regions.map((one) => one.getAttribute('aria-label'))),
  ).toEqual(['Infopunt leersteun', 'Infopunt leersteun 2', 'Infopunt leersteun 3'])
  expect(await page.locator('[role=status]').count()).toBe(1)
  expect(faults).toEqual([])
})

test('loading it twice, late, as a module, or moving the element does no harm', async () => {
  const { page, faults } = await visit(
    { script: '/none.js', body: '<div id="place"></div>' },
    { isLate: true },
  )
  for (const kind of ['module', 'text/javascript']) {
    await page.evaluate(
      (type) =>
        new Promise((done) => {
          const script = Object.assign(document.createElement('script'), {
            src: '/widget.js',
            type,
            onload: done,
            onerror: done,
          })
          document.head.append(script)
        }),
      kind,
    )
  }
  await page.evaluate(() => {
    const element = document.createElement('leersteun-infopunt')
    document.body.append(element)
    document.querySelector('#place')?.append(element)
    element.setAttribute('weergave', 'ingebed')
    element.setAttribute('weergave', 'knop')
  })
  await press(page, LAUNCHER, 'Ouder')
  expect(await page.locator('[role=status]').count()).toBe(1)
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
})

test('tells the host page what happens, never what was typed', async () => {
  const { page } = await visit()
  await page.evaluate(() => {
    const told: unknown[] = []
    Object.assign(globalThis, { told })
    for (const name of ['open', 'close', 'answer', 'outcome', 'error']) {
      document.addEventListener(`leersteun-infopunt:${name}`, (event) =>
        told.push([name, (event as CustomEvent).detail]),
      )
    }
  })
  await press(page, ...OUTCOME)
  await type(page, 'Jan Janssens vraagt')
  shared.stub.trouble = { status: 429, body: '{}' }
  await type(page, 'nog iets')
  await page.getByRole('button', { name: 'Sluiten' }).click()
  const told = await page.evaluate(
    () => (globalThis as unknown as { told: [string, unknown][] }).told,
  )
  expect(told.map(([name]) => name)).toEqual([
    'open',
    'answer',
    'answer',
    'answer',
    'answer',
    'outcome',
    'answer',
    'error',
    'close',
  ])
  expect(told[5]).toMatchObject([
    'outcome',
    { decision: 'recht', kind: 'decided', outcome: 'recht-gc' },
  ])
  expect(JSON.stringify(told)).not.toContain('Janssens')
})

test('serves from another origin than the page, without cookies', async () => {
  const service = await startStubServer(shared.widget)
  const { page, faults } = await visit({ script: `${service.origin}/widget.js` })
  await press(page, LAUNCHER, 'Ouder', 'Lagere school', 'GC-verslag')
  const chat = service.seen.filter(({ path }) => path === '/api/v1/chat')
  expect(chat.filter(({ method }) => method === 'POST').length).toBe(4)
  expect(chat.every(({ headers }) => headers.cookie === undefined)).toBe(true)
  expect(
    await page.getByRole('link', { name: 'leersteuncentrum' }).first().getAttribute('href'),
  ).toBe(`${service.origin}/artikels/leersteuncentrum`)
  expect(faults).toEqual([])
  await service.close()
})

test('methods: start begins at a topic, clear wipes, open by the page alone sends nothing', async () => {
  const opens =
    "<script>customElements.whenDefined('leersteun-infopunt').then(() => document.querySelector('leersteun-infopunt').open())</script>"
  const { page } = await visit({
    body: `<leersteun-infopunt centrum="vrij-limburg"></leersteun-infopunt>${opens}`,
  })
  await page.getByRole('button', { name: 'Beginnen' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
  await page.evaluate("document.querySelector('leersteun-infopunt').start('type-7')")
  await page.getByText('Type 7 heeft twee takken').first().waitFor()
  expect(
    JSON.parse(shared.stub.seen.find(({ path }) => path === '/api/v1/chat')?.body ?? ''),
  ).toEqual({
    centrum: 'vrij-limburg',
    input: { type: 'start', topic: 'type-7' },
  })
  await page.evaluate("document.querySelector('leersteun-infopunt').clear()")
  expect(await conversation(page)).toContain('Goeiedag')
})

interface Shift {
  readonly value: number
  readonly hadRecentInput: boolean
}

test('a panel in the page shifts nothing, from its first paint to the first answer', async () => {
  const css = 'leersteun-infopunt{display:block;min-height:680px}'
  const { page } = await visit(
    { css, attributes: 'weergave="ingebed"' },
    { options: { viewport: { width: 1280, height: 1000 } } },
  )
  await press(page, 'Beginnen', 'Ouder')
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          done(
            (list.getEntries() as unknown as Shift[]).reduce(
              (sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value),
              0,
            ),
          )
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(0), 300)
      }),
  )
  expect(shift).toBe(0)
})
