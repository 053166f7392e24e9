import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import {
  button,
  conversation,
  focused,
  LAUNCHER,
  OUTCOME,
  press,
  settled,
  type,
} from './visitor.ts'
import { withStub } from './with-stub.ts'

const { shared, visit } = withStub()

const stored = (page: Page) =>
  page.evaluate(() => ({
    session: Object.keys(sessionStorage),
    local: localStorage.length,
    cookies: document.cookie,
  }))
const NOTHING = { session: [], local: 0, cookies: '' }
const ONE = { session: ['leersteun-infopunt:vrij-limburg'], local: 0, cookies: '' }
const chats = () => shared.stub.seen.filter(({ path }) => path === '/api/v1/chat')

test('stores nothing before the first answer, one thing after it, and nothing once wiped', async () => {
  const { page } = await visit()
  expect(await stored(page)).toEqual(NOTHING)
  shared.stub.hold()
  await button(page, LAUNCHER).click()
  expect(await stored(page)).toEqual(NOTHING)
  shared.stub.release()
  await settled(page)
  expect(await stored(page)).toEqual(ONE)
  await press(page, 'Gesprek wissen')
  expect(await stored(page)).toEqual(NOTHING)
  await page.reload()
  expect(await stored(page)).toEqual(NOTHING)
  await press(page, LAUNCHER)
  expect(await conversation(page)).not.toContain('Ouder\nU:')
})

test('an answer that comes after the wipe is not shown or stored', async () => {
  const { page } = await visit()
  await press(page, LAUNCHER)
  shared.stub.hold()
  await page.getByRole('textbox').fill('Wat is type 7?')
  await page.getByRole('textbox').press('Enter')
  await button(page, 'Gesprek wissen').click()
  shared.stub.release()
  await page.waitForTimeout(150)
  expect(await conversation(page)).toMatch(/^Goeiedag[\s\S]*Beginnen$/)
  expect(await stored(page)).toEqual(NOTHING)
})

test('survives a reload in the tab without a request, for two hours', async () => {
  const { page } = await visit()
  await press(page, ...OUTCOME)
  const before = await conversation(page)
  const sent = chats().length
  await page.reload()
  await page.getByRole('dialog').waitFor()
  expect(await conversation(page)).toBe(before)
  expect(chats().length).toBe(sent)
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
  await press(page, 'Een mens spreken')
  expect(JSON.parse(chats().at(-1)?.body ?? '')).toMatchObject({
    state: 'v1.outcome',
    input: { type: 'choice', id: 'doe:mens' },
  })
  await page.evaluate((key) => {
    const old = JSON.parse(sessionStorage.getItem(key) ?? '{}')
    sessionStorage.setItem(key, JSON.stringify({ ...old, at: old.at - 7_200_000 }))
  }, ONE.session[0] as string)
  await page.reload()
  await page.getByRole('button', { name: LAUNCHER }).waitFor()
  expect(await stored(page)).toEqual(NOTHING)
})

test('offline: the message stays, a retry is offered, and nothing is lost over a reload', async () => {
  const { page } = await visit()
  await press(page, LAUNCHER)
  await page.context().setOffline(true)
  await type(page, 'Wat is type 7?')
  expect(await conversation(page)).toMatch(/Wat is type 7\?[\s\S]*Er is geen internet/)
  expect(await page.getByText('Bel ons: 011 00 00 00').isVisible()).toBe(true)
  await press(page, 'Opnieuw proberen')
  expect(await conversation(page)).toContain('Er is geen internet')
  await page.context().setOffline(false)
  await page.reload()
  await press(page, 'Opnieuw proberen')
  expect(await conversation(page)).toMatch(/Wat is type 7\?[\s\S]*Type 7 heeft twee takken/)
  expect(await conversation(page)).not.toContain('niet verbonden')
})

test.each([
  [503, 'geen json', 'Het infopunt antwoordt nu niet.'],
  [200, '<html>onderhoud</html>', 'Het infopunt antwoordt nu niet.'],
  [429, '{"detail":"Te veel vragen"}', 'Het is even druk.'],
  [400, '{"title":"Fout","detail":"Dit centrum kennen wij niet."}', 'Dit centrum kennen wij niet.'],
])('a server that answers %i %s: said in words, and a retry', async (status, body, words) => {
  const { page } = await visit()
  shared.stub.trouble = { status, body }
  await press(page, LAUNCHER)
  expect(await conversation(page)).toContain(words)
  shared.stub.trouble = null
  await press(page, 'Opnieuw proberen')
  expect(await conversation(page)).toContain('Wie bent u?')
})

test('what is typed while an answer is awaited is sent after it; a message can be taken back', async () => {
  const { page } = await visit()
  await press(page, LAUNCHER)
  shared.stub.hold()
  for (const words of ['Wat is type 7?', 'En dan?']) {
    await page.getByRole('textbox').fill(words)
    await page.getByRole('textbox').press('Enter')
  }
  shared.stub.release()
  await settled(page)
  expect(
    chats()
      .slice(1)
      .map(({ body }) => JSON.parse(body).input.text),
  ).toEqual(['Wat is type 7?', 'En dan?'])
  shared.stub.trouble = { status: 500, body: '' }
  await type(page, 'Nog een vraag')
  await press(page, 'Bericht terugnemen')
  expect(await page.getByRole('textbox').inputValue()).toBe('Nog een vraag')
  expect(await conversation(page)).not.toContain('Nog een vraag')
})

test('by keyboard alone from the launcher to the outcome, in few presses', async () => {
  const { page } = await visit()
  await page.evaluate(() => document.querySelector('a')?.focus())
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe(LAUNCHER)
  await page.keyboard.press('Enter')
  await settled(page)
  let presses = 2
  for (const goal of ['Ouder', 'Lagere school', 'GC-verslag']) {
    while (!(await focused(page)).startsWith(goal)) {
      await page.keyboard.press('Tab')
      expect(++presses).toBeLessThan(14)
    }
    await page.keyboard.press('Enter')
    presses++
    expect(await focused(page)).toBe(`Mijn bericht: ${goal}`)
    await settled(page)
  }
  expect(await conversation(page)).toContain('Ja, uw kind kan leersteun krijgen.')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await focused(page)).toBe('Verder met het gesprek')
})

test('in full screen the focus stays inside, and Escape gives it back', async () => {
  const { page } = await visit({}, { options: { viewport: { width: 390, height: 780 } } })
  await press(page, LAUNCHER)
  expect(await page.getByRole('dialog').boundingBox()).toEqual({
    x: 0,
    y: 0,
    width: 390,
    height: 780,
  })
  for (let count = 0; count < 14; count++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('a')
  }
  await page.setViewportSize({ width: 1000, height: 780 })
  await page.getByRole('textbox').focus()
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBe('Verder met het gesprek')
})

test('says each turn once, without the buttons, through the one announcer', async () => {
  const { page } = await visit()
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    const LIVE = '[role=status],[role=alert],[role=log],[aria-live]'
    const hear = ({ target, addedNodes }: MutationRecord) => {
      const region = (target as Element).closest(LIVE)
      if (region && addedNodes.length > 0) heard.push(region.textContent ?? '')
    }
    const listen = (root: Node) =>
      new MutationObserver((records) => records.forEach(hear)).observe(root, {
        childList: true,
        subtree: true,
      })
    listen(document)
    const shadow = document.querySelector('leersteun-infopunt')?.shadowRoot
    if (shadow) listen(shadow)
  })
  await press(page, LAUNCHER, 'Ouder')
  shared.stub.trouble = { status: 500, body: '' }
  await type(page, 'hallo')
  shared.stub.trouble = null
  await press(page, 'Opnieuw proberen', 'Gesprek wissen')
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
  expect(heard.filter(Boolean)).toEqual([
    expect.stringMatching(/^Welkom[\s\S]*Wie bent u\?$/),
    'U bent ouder.\nNaar welke school gaat uw kind?',
    'Het infopunt antwoordt nu niet. Het bericht staat hier nog.',
    expect.stringMatching(/^Wij lieten een naam weg/),
    'Het gesprek is gewist.',
  ])
})

test('change, back, contact and feedback say to the service what the contract wants', async () => {
  const { page } = await visit({ attributes: 'centrum="ova" rol="ouder"' })
  await press(page, ...OUTCOME)
  await page.getByRole('button', { name: 'Ja', exact: true }).click()
  await press(page, 'Wijzigen: Niveau', 'Terug', 'Een mens spreken')
  await type(page, '  twee\nregels ')
  const sent = chats().map(({ body }) => JSON.parse(body))
  expect(sent.slice(-4)).toEqual([
    {
      centrum: 'ova',
      rol: 'ouder',
      state: 'v1.outcome',
      input: { type: 'change', fact: 'niveau' },
    },
    { centrum: 'ova', rol: 'ouder', state: 'v1.niveau', input: { type: 'back' } },
    { centrum: 'ova', rol: 'ouder', state: 'v1.niveau', input: { type: 'choice', id: 'doe:mens' } },
    {
      centrum: 'ova',
      rol: 'ouder',
      state: 'v1.contact',
      input: { type: 'text', text: 'twee\nregels' },
    },
  ])
  expect(shared.stub.seen.find(({ path }) => path === '/api/v1/feedback')?.body).toBe(
    '{"useful":true,"topic":"recht"}',
  )
})

test('easy language replaces the words where there is a simpler version, and comes back after a reload', async () => {
  const { page } = await visit()
  await press(page, LAUNCHER)
  expect(await page.getByRole('button', { name: 'Eenvoudige taal' }).count()).toBe(0)
  await press(page, 'Ouder', 'Eenvoudige taal')
  expect(await conversation(page)).toContain('Welke school?')
  await page.reload()
  expect(await button(page, 'Eenvoudige taal').getAttribute('aria-pressed')).toBe('true')
  await press(page, 'Eenvoudige taal')
  expect(await conversation(page)).toContain('Naar welke school gaat uw kind?')
})

test('reads the answer aloud with a Flemish voice, and stops; without a Dutch voice there is no button', async () => {
  const { page } = await visit()
  await press(page, ...OUTCOME)
  expect(await page.getByRole('button', { name: 'Lees voor' }).count()).toBe(0)
  await page.addInitScript(() => {
    const said: string[] = []
    const fake = {
      said,
      speaking: false,
      getVoices: () => [{ lang: 'nl-NL' }, { lang: 'nl_BE' }],
      speak(speech: { text: string; lang: string }) {
        fake.speaking = true
        said.push(`${speech.lang}: ${speech.text}`)
      },
      cancel() {
        fake.speaking = false
      },
    }
    Object.defineProperty(globalThis, 'speechSynthesis', { value: fake })
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
      value: class {
        text: string
        constructor(text: string) {
          this.text = text
        }
      },
    })
  })
  await page.reload()
  await press(page, 'Lees voor')
  expect(
    await page.evaluate(() => (speechSynthesis as unknown as { said: string[] }).said),
  ).toEqual(['nl_BE: Ja, uw kind kan leersteun krijgen. De school vraagt de leersteun aan.'])
  await press(page, 'Stop met voorlezen')
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false)
})

test('copies the checklist, and saves it where copying is refused', async () => {
  const { page } = await visit(
    {},
    { options: { permissions: ['clipboard-read', 'clipboard-write'] } },
  )
  await press(page, ...OUTCOME)
  await press(page, 'Kopiëren')
  await page.getByText('De checklist is gekopieerd.').first().waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Checklist leersteun\n[x] GC-verslag',
  )
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    press(page, 'Bewaren als tekst'),
  ])
  expect(file.suggestedFilename()).toBe('checklist-leersteun.txt')
})
