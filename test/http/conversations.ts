import { describe, expect, it } from 'vitest'
import { checklistSchema } from '../../src/http/response-schemas.ts'
import { type ChatAnswer, type Client, chat, post, read } from './client.ts'

/** The three people for whom the first version was made, and a pupil. */
export function describeConversations(client: () => Client): void {
  describe('four people', () => {
    it('a parent in Limburg hears what becomes of leersteun in the secundair', async () => {
      const start = await chat(client(), {
        centrum: 'vrij-limburg',
        rol: 'ouder',
        input: { type: 'start' },
      })
      const question = 'mijn dochter gaat naar het middelbaar, loopt de leersteun door?'
      const turn = await chat(client(), {
        state: start.state,
        input: { type: 'text', text: question },
      })
      const outcome = turn.messages.find(({ kind }) => kind === 'outcome')
      expect(factsOf(turn)).toMatchObject({
        moment: ['lager-secundair'],
        centrum: ['vrij-limburg'],
      })
      expect(turn.outcome).toMatchObject({ decision: 'overgang', kind: 'decided' })
      expect(outcome?.text).toMatch(/verslag van de lagere school (vervalt|stopt|eindigt)/)
      expect(outcome?.text).toMatch(/CLB/)
      expect(outcome?.text).toMatch(/nieuw verslag/)
      expect(outcome?.text).toMatch(/secundaire school .*aanmelding/)
      expect(outcome?.text).toMatch(/Vrij Leersteuncentrum Limburg/)
      expect(outcome?.sources.length).toBeGreaterThan(0)
    })

    it('a care coordinator is told where to register without being asked anything, and presses one button for the checklist', async () => {
      const text =
        'Leerling met IAC-verslag type 7 in een lagere school van LSC Noord-Brabant, waar meld ik aan?'
      const turn = await chat(client(), { input: { type: 'text', text } })
      const values = { givenBy: 'slsc-467', registerAt: 'noord-brabant', channel: 'diplon' }
      expect(turn.messages.map(({ kind }) => kind)).not.toContain('question')
      expect(factsOf(turn)).toEqual({
        niveau: ['lager'],
        verslag: ['iac'],
        type: ['7-aud', '7-stos'],
        centrum: ['noord-brabant'],
      })
      expect(turn.outcome).toMatchObject({ decision: 'route', kind: 'decided', values })
      expect(turn.choices.map(({ id }) => id)).toContain('gesprek:checklist')
      const facts = turn.checklist?.facts
      const asJson = await read(
        await post(client(), '/api/v1/checklist', { facts }),
        checklistSchema,
      )
      expect(asJson.route.values).toEqual(values)
      const asText = await (await post(client(), '/api/v1/checklist?format=txt', { facts })).text()
      const asPage = await (await post(client(), '/api/v1/checklist?format=html', { facts })).text()
      for (const document of [asText, asPage]) expect(document).toMatch(/Diplon/)
    })

    it('a pupil hears what holds for themselves, and a parent the same as before', async () => {
      const input = { type: 'start', topic: 'leerondersteuner' }
      const pupil = await chat(client(), { rol: 'leerling', input })
      const parent = await chat(client(), { rol: 'ouder', input })
      const told = ({ messages }: ChatAnswer) => messages.find(({ kind }) => kind === 'answer')
      expect(told(parent)?.text).toContain(
        'De leerondersteuner helpt uw kind, de leraar en het team.',
      )
      expect(told(pupil)?.text).toContain('De leerondersteuner helpt jou, de leraar en het team.')
      expect(told(pupil)?.html).toContain('De leerondersteuner helpt jou, de leraar en het team.')
      expect(told(pupil)?.sources).toEqual(told(parent)?.sources)
    })

    it('a parent without a verslag who says three times not to know ends at a next step', async () => {
      let turn = await chat(client(), { rol: 'ouder', input: { type: 'start', topic: 'recht' } })
      const said: string[] = []
      for (let times = 0; times < 3; times++) {
        turn = await chat(client(), {
          state: turn.state,
          input: { type: 'text', text: 'weet ik niet' },
        })
        said.push(...turn.messages.filter(({ kind }) => kind === 'outcome').map(({ text }) => text))
        expect(turn.choices.length).toBeGreaterThan(0)
      }
      expect(said[0]).toMatch(/school/)
      expect(said[0]).toMatch(/CLB/)
      expect(said[0]).toMatch(/Neem dit mee/)
    })
  })
}

const factsOf = (turn: ChatAnswer): Record<string, string[]> =>
  Object.fromEntries(turn.facts.map(({ fact, values }) => [fact, values]))
