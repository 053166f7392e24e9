import type { Page } from 'playwright-core'
import type { StubServer } from './stub-server.ts'
import { LAUNCHER, press, settled, type } from './visitor.ts'

/** One state of the widget, reached from the one before it. */
export interface Step {
  readonly name: string
  take(page: Page, stub: StubServer): Promise<unknown>
}

const step = (name: string, take: Step['take']): Step => ({ name, take })

/** Every state that a visitor can be in, in one walk. */
export const WALK: readonly Step[] = [
  step('launcher', (page) => page.getByRole('button', { name: LAUNCHER }).waitFor()),
  step('greeting', (page) => press(page, LAUNCHER)),
  step('level', (page) => press(page, 'Ouder')),
  step('question', (page) => press(page, 'Lagere school')),
  step('outcome', (page) => press(page, 'GC-verslag')),
  step('simple', (page) => press(page, 'Eenvoudige taal')),
  step('checklist', async (page) => {
    await press(page, 'Eenvoudige taal', 'Bewaren als tekst')
    await page.getByText('De checklist is bewaard.').first().waitFor()
  }),
  step('thanked', (page) => page.getByRole('button', { name: 'Ja', exact: true }).click()),
  step('contact', (page) => press(page, 'Een mens spreken')),
  step('answer', (page) => type(page, 'Wat is type 7?')),
  step('clarify', (page) => type(page, 'iets over Jan Janssens')),
  step('urgent', (page) => type(page, 'ik wil dood')),
  step('waiting', async (page, stub) => {
    stub.hold()
    await page.getByRole('textbox').fill('Wat is een GC-verslag?')
    await page.getByRole('textbox').press('Enter')
    await page.getByText('Even geduld').waitFor()
  }),
  step('failure', async (page, stub) => {
    stub.release()
    await settled(page)
    stub.trouble = { status: 503, body: '{}' }
    await type(page, 'Hoe lang duurt het?')
  }),
  step('cleared', async (page, stub) => {
    stub.trouble = null
    await press(page, 'Gesprek wissen')
  }),
]

/** The same in a panel that stands in the page. */
export const INLINE_WALK: readonly Step[] = [
  step('inline', (page) => page.getByRole('button', { name: 'Beginnen' }).waitFor()),
  step('inline-question', (page) => press(page, 'Beginnen', 'Ouder', 'Lagere school')),
]
