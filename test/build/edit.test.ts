import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startEditServer } from '../../src/build/edit/start-edit-server.ts'
import { toyDay, toyFile } from './toy-content.ts'
import { withToyRoot } from './toy-root.ts'

const article = 'content/artikels/begrippen/leersteun.md'
const recht = 'content/regels/recht.yaml'

interface Desk {
  readonly url: string
  readonly get: (path: string) => Promise<string>
  /** Saves a file as editors do, by putting a new one in its place, and waits until the desk has read it. */
  readonly save: (file: string, text: string) => Promise<void>
}

/** The desk over the toy content. */
async function withDesk(
  use: (desk: Desk) => Promise<void>,
  prepare: (root: string) => void = () => {},
): Promise<void> {
  await withToyRoot(async (root) => {
    prepare(root)
    const { url, close } = await startEditServer({ root, port: 0, today: () => toyDay })
    try {
      await use({
        url,
        get: async (path) => (await fetch(`${url}${path}`)).text(),
        save: async (file, text) => {
          const stop = new AbortController()
          const { body } = await fetch(`${url}/live`, { signal: stop.signal })
          writeFileSync(join(root, `${file}~`), text)
          renameSync(join(root, `${file}~`), join(root, file))
          for await (const chunk of body ?? [])
            if (new TextDecoder().decode(chunk).includes('event: ready')) break
          stop.abort()
        },
      })
    } finally {
      await close()
    }
  })
}

describe('the desk shows', () => {
  let desk: Desk
  let leave = (): void => {}
  let left: Promise<void>
  beforeAll(
    () =>
      new Promise<void>((opened, failed) => {
        const stay = (open: Desk) => {
          desk = open
          opened()
          return new Promise<void>((done) => {
            leave = done
          })
        }
        left = withDesk(stay)
        left.catch(failed)
      }),
  )
  afterAll(() => {
    leave()
    return left
  })

  test.each<[string, string, readonly string[]]>([
    ['what is wrong: nothing', '', ['Geen fouten', 'Wat wilt u bekijken?']],
    [
      'an article',
      '/artikel/leersteun',
      [
        'Leersteun is hulp in de klas.',
        'In eenvoudige taal',
        'De gids (Het infopunt)',
        'src="/artikels/leersteun"',
        'hoe werkt leersteun',
      ],
    ],
    ['a question', '/vraag/verslag', ['Welk verslag?', 'Een verslag', 'Weet ik niet']],
    [
      'an outcome and the rules that lead to it',
      '/uitkomst/recht-nee',
      [
        'De school kan u helpen.',
        'Volgende stap',
        'Als welk verslag Geen verslag is, dan:',
        `/bewerk/bestand/${recht}#r5`,
      ],
    ],
    ['the checklist of a case', '/punt?verslag=gc', ['Alle punten']],
    ['an item', '/punt/verslag', ['Zo staat het op de lijst', 'In alle andere gevallen:']],
    ['a centre', '/centrum/noord', ['LSC Noord']],
    ['a file', `/bestand/${recht}`, ['Recht op leersteun', 'id="r12"']],
  ])('%s', async (_, path, wanted) => {
    const page = await desk.get(path)
    for (const text of wanted) expect(page).toContain(text)
    expect(page).not.toContain('kan nu niet getoond worden')
    expect(page).not.toMatch(
      /(src|href)="(https?:)?\/\/(?!127)[^"]*"[^>]*(stylesheet|script)|<script[^>]*https?:/,
    )
  })

  test('the dialogue tree, each answer with the row that it comes from', async () => {
    const page = await desk.get('/gesprek/recht')
    const text = page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(text).toContain(
      '1 Welk verslag? Een verslag rijen type anders 2 Welk type? Type 9 of Type 5 rij anders Ja Type 7 rij type Nog niet',
    )
    expect(page).toContain(`<a class="rij" href="/bewerk/bestand/${recht}#r5">geen-verslag</a>`)
  })

  test('why a sentence is read as it is', async () => {
    const response = await fetch(`${desk.url}/probeer`, {
      method: 'POST',
      body: new URLSearchParams({ zin: 'hulp in de klas <b>' }),
    })
    const page = await response.text()
    for (const text of [
      'Het antwoord',
      'Leersteun is hulp in de klas.',
      'Gelezen als',
      'Oordeel',
      'Score',
      'hulp in de klas &lt;b&gt;',
    ])
      expect(page).toContain(text)
  })

  test('nothing outside the content', async () => {
    for (const path of [
      '/bestand/package.json',
      '/bestand/content/..%2f..%2f..%2fetc/passwd',
      '/bestand/%2e%2e/templates',
      '/artikel/nope',
      '/niets',
    ])
      expect([path, (await fetch(`${desk.url}${path}`)).status]).toEqual([path, 404])
  })

  test('beside it the infopunt itself, which may stand in a frame of the desk', async () => {
    const page = await fetch(new URL('/artikels/leersteun', desk.url))
    expect(await page.text()).toContain('Leersteun is hulp in de klas.')
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    const first = await fetch(new URL('/', desk.url), { redirect: 'manual' })
    expect(first.headers.get('location')).toBe('/bewerk')
  })
})

describe('after a save', () => {
  test('the new text, and again after a second save', () =>
    withDesk(async ({ get, save }) => {
      for (const words of ['Leersteun is steun.', 'Leersteun is nieuw.']) {
        await save(article, toyFile(article).replace('Leersteun is hulp in de klas.', words))
        expect(await get('/artikel/leersteun')).toContain(words)
      }
    }))

  test('a fault stands under its line, with code and remedy, and is gone when it is mended', () =>
    withDesk(async ({ get, save }) => {
      await save(article, toyFile(article).replace('Het CLB beslist dat.', 'Leersteun is gratis.'))
      const page = await get('/artikel/leersteun')
      expect(page).toMatch(
        /id="r17" class="mis"><code>[^<]*gratis[^<]*<\/code><div class="foutkaart"/,
      )
      for (const text of ['Hier klopt iets niet', 'T007', 'zeg wie erover beslist', '1 fout'])
        expect(page).toContain(text)
      expect(await get('')).toContain(`${article}, regel 17`)
      await save(article, toyFile(article))
      expect(await get('')).toContain('Geen fouten')
    }))

  test.each<[string, string, string]>([
    ['no YAML', recht, 'titel: "Recht'],
    ['another form', 'content/taal/dringend.yaml', 'iets: anders'],
    [
      'a value that does not exist',
      recht,
      toyFile(recht).replace('verslag: [geen]', 'verslag: [weg]'),
    ],
    ['a fact that is no more', 'content/gegevens/type.yaml', 'id: soort'],
  ])('one bad file does not take the desk down: %s', (_, file, text) =>
    withDesk(async ({ get, save }) => {
      await save(file, text)
      expect(await get('')).toContain(file)
      expect(await get('')).toMatch(/vorige versie/)
      expect(await get('/gesprek/recht')).toContain('Welk verslag?')
      await save(
        article,
        toyFile(article).replace('Leersteun is hulp in de klas.', 'Leersteun is nieuw.'),
      )
      expect(await get('/artikel/leersteun')).toContain('Leersteun is nieuw.')
      if (file !== recht) return
      await save(file, readFileSync(join(import.meta.dirname, 'toy', file), 'utf8'))
      expect(await get('')).toContain('Geen fouten')
    }),
  )

  test('a bad file from the start', () =>
    withDesk(
      async ({ get, save }) => {
        expect(await get('')).toContain(recht)
        expect(await get('/artikel')).toContain('Er is nog niets om te tonen')
        await save(recht, toyFile(recht))
        expect(await get('/artikel/leersteun')).toContain('Leersteun is hulp')
      },
      (root) => writeFileSync(join(root, recht), 'titel: "Recht'),
    ))
})
