import { describe, expect, it } from 'vitest'
import { type Client, decide, post, problemOf } from './client.ts'

type Row = readonly [decision: string, facts: object, answer: object]

const rows: readonly Row[] = [
  ['recht', {}, { kind: 'open', ask: 'niveau' }],
  ['recht', { niveau: 'lager' }, { kind: 'open', ask: 'verslag' }],
  ['recht', { niveau: 'lager', verslag: 'gc' }, { kind: 'decided', outcome: 'recht-gc' }],
  ['recht', { niveau: 'hoger' }, { kind: 'outside', outcome: 'recht-hoger' }],
  [
    'recht',
    { niveau: 'lager', verslag: 'ov4' },
    { kind: 'human', outcome: 'tegenspraak-ov4-basisschool' },
  ],
  ['route', { type: 'ba' }, { kind: 'open', ask: 'centrum' }],
  ['route', { centrum: 'noord-brabant' }, { kind: 'open', ask: 'type' }],
  [
    'route',
    { centrum: 'noord-brabant', type: ['7-aud', '7-stos'] },
    {
      kind: 'decided',
      values: { givenBy: 'slsc-467', registerAt: 'noord-brabant', channel: 'diplon' },
    },
  ],
  ['route', { centrum: ['noord-brabant'], type: '7-aud', rol: 'school' }, { kind: 'decided' }],
  [
    'route',
    { centrum: 'vrij-limburg', type: '7-aud' },
    { kind: 'decided', values: expect.objectContaining({ givenBy: 'slsc-limburg' }) },
  ],
  ['route', { type: '5' }, { outcome: 'route-type-5' }],
  ['overgang', {}, { kind: 'open', ask: 'moment' }],
  [
    'overgang',
    { moment: 'lager-secundair', centrum: 'vrij-limburg' },
    { kind: 'decided', outcome: 'overgang-lager-secundair-vrij-limburg' },
  ],
]

/** POST /api/v1/decide. */
export function describeDecide(client: () => Client): void {
  describe('POST /api/v1/decide', () => {
    it.each(rows)('%s of %j', async (decision, facts, answer) => {
      expect(await decide(client(), { decision, facts })).toMatchObject({ decision, ...answer })
    })

    it('what is unknown is not asked again', async () => {
      const { kind, ask } = await decide(client(), {
        decision: 'route',
        facts: { centrum: 'onbekend', type: 'ba' },
      })
      expect(['depends', 'human', 'decided']).toContain(kind)
      expect(ask).toBeUndefined()
    })

    it('what only unknown facts decide comes with its branches', async () => {
      const facts = { centrum: 'noord-brabant', type: 'onbekend' }
      const decision = await decide(client(), { decision: 'route', facts })
      expect(decision.kind).toBe('depends')
      const values = decision.dependsOn
        ?.find(({ fact }) => fact === 'type')
        ?.branches.flatMap((branch) => branch.values)
      expect(values).toEqual(expect.arrayContaining(['ba', '7-aud', '9']))
    })

    it('the receipt says on which day and with which content', async () => {
      const { receipt } = await decide(client(), {
        decision: 'recht',
        facts: { niveau: 'hoger' },
        asOf: '2026-09-01',
      })
      const health = (await (await client()('/healthz')).json()) as { contentVersion: string }
      expect(receipt).toEqual({ asOf: '2026-09-01', contentVersion: health.contentVersion })
    })

    it('decided and human answers have words, reasons and sources', async () => {
      for (const [decision, facts] of rows) {
        const { kind, text, html, because } = await decide(client(), { decision, facts })
        if (kind === 'open') continue
        expect(text).toMatch(/\p{L}/u)
        expect(html).toMatch(/^</)
        expect(because.flatMap(({ sources }) => sources)).not.toEqual([])
      }
    })

    it.each(['slsc-467', 'slsc-limburg', 'spermalie-de-kade'])(
      'the partner %s is no centre of a school',
      async (centrum) => {
        const response = await post(client(), '/api/v1/decide', {
          decision: 'route',
          facts: { centrum, type: '7-aud' },
        })
        const { errors } = await problemOf(response, 400, 'facts.centrum')
        expect(errors?.[0]?.message).toMatch(/partner.*eigen centrum.*\([a-z-]+\)/)
      },
    )
  })
}
