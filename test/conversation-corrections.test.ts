import { describe, expect, test } from 'vitest'
import { talk } from './setup/service.ts'

/* What puts right or takes back what was told sets the fact or clears it; what only looks like that changes nothing. */

type Row = readonly [
  messages: readonly string[],
  fact: string,
  values: readonly string[] | { readonly not: string } | undefined,
]

const none = undefined
const plan = 'kind van 5 met gc gaat naar het eerste leerjaar'
const gc9 = 'leerling met gc type 9 bij WAN-team'
const type6 = 'leerling met gc type 6 bij WAN-team'
const ion = 'ik ben student. wat was ION'

describe.each<[string, readonly Row[]]>([
  [
    'whoever stays does not go',
    [
      [[plan, 'nee hij blijft nog in de kleuterklas'], 'niveau', ['kleuter']],
      [[plan, 'hij is 4 jaar he, hij blijft nog in de kleuterklas'], 'niveau', ['kleuter']],
      [
        [plan, 'ze blijft toch een jaar in de derde kleuterklas'],
        'moment',
        { not: 'kleuter-lager' },
      ],
      [[plan, 'hij zit nu nog in de kleuterklas'], 'moment', ['kleuter-lager']],
      [[plan, 'nee hij zit nu nog in de kleuterklas, volgend jaar pas lager'], 'niveau', ['lager']],
      [[plan, 'nu nog kleuter, volgend jaar het eerste leerjaar'], 'moment', ['kleuter-lager']],
      [
        ['kan een kleuter van 4 al een verslag krijgen of moet hij eerst naar het 1ste leerjaar'],
        'niveau',
        ['kleuter'],
      ],
      [['moet mijn dochter van 5 eerst naar het lager voor leersteun kan?'], 'moment', none],
      [['moet hij in het eerste leerjaar nog een verslag hebben'], 'niveau', ['lager']],
    ],
  ],
  [
    'one centre in place of another, also in a question',
    [
      [[gc9, 'en als die secundaire school bij pilar hoort ipv wan-team?'], 'centrum', ['pilar']],
      [[gc9, 'pilar ipv wan-team'], 'centrum', ['pilar']],
      [[gc9, 'het is pilar in plaats van wan-team'], 'centrum', ['pilar']],
      [[gc9, 'nee, pilar'], 'centrum', ['pilar']],
      [[gc9, 'is dat dan vrij lsc limburg?'], 'centrum', ['wan-team']],
      [['leerling met gc type 9', 'is dat dan vrij lsc limburg?'], 'centrum', none],
      [['leerling met gc type 9', 'het is pilar'], 'centrum', ['pilar']],
    ],
  ],
  [
    'what is denied is gone, and what shows from other words with it',
    [
      [[ion], 'type', none],
      [[ion, 'ik heb geen type 2, ik vraag gewoon wat ION was'], 'type', none],
      [['en wat was ION dan?'], 'type', none],
      [['leerling met gc, type 2', 'nee geen type 2'], 'type', { not: '2' }],
      [['my son has type 7', 'elle est pas sourde'], 'type', ['7-stos']],
      [['mijn zoon heeft type 7', 'non pas AUD, TOS'], 'type', ['7-stos']],
      [['mijn zoon heeft type 7', 'pas in de kleuterklas bleek hij doof'], 'type', ['7-aud']],
      [
        ['de leersteun is vorig jaar gestopt', 'ik vraag niet om een heropstart'],
        'moment',
        { not: 'heropstart' },
      ],
      [
        ['de leersteun is vorig jaar gestopt', 'het gaat niet over een heropstart'],
        'moment',
        { not: 'heropstart' },
      ],
      [['de leersteun is on hold gezet zonder ons. mag dat?'], 'moment', ['stoppen']],
      [
        ['de leersteun was on hold, we willen weer starten voor onze leerling'],
        'moment',
        ['heropstart'],
      ],
    ],
  ],
  [
    'who is not somebody',
    [
      [['ik ben de ouder niet, ik ben haar meter'], 'rol', ['andere']],
      [['mijn zoon heeft gc', 'ik ben zijn moeder niet, ik ben de leerkracht'], 'rol', ['school']],
      [['ik ben student 3de jaar lager onderwijs'], 'niveau', none],
      [['ik ben stagiaire lager onderwijs en moet een taak maken over leersteun'], 'niveau', none],
      [
        ['ik ben leerkracht in het derde leerjaar en heb een vraag over leersteun'],
        'niveau',
        ['lager'],
      ],
    ],
  ],
  [
    'another pupil has what is told of that one, and nothing of the first',
    [
      [[type6, 'en we hebben er ook ene met type 4. wie komt daarvoor?'], 'type', ['4']],
      [[type6, 'we hebben ook nog een leerling met type 4'], 'type', ['4']],
      [[type6, 'en een andere leerling met type 4?'], 'type', ['4']],
      [[type6, 'en een andere leerling met type 4?'], 'verslag', none],
      [[type6, 'en een andere leerling met type 4?'], 'centrum', ['wan-team']],
      [[type6, 'bij een andere leerling is er een iac'], 'verslag', ['iac']],
      [[type6, 'bij een andere leerling is er een iac'], 'type', none],
      [[type6, 'hij heeft ook type 4'], 'type', ['4', '6']],
      [[type6, 'pesten andere leerlingen hem daarom?'], 'type', ['6']],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%j %s', (messages, fact, values) => {
    const last = talk({}, ...messages).at(-1)
    const found = last?.facts.find((one) => one.fact === fact)?.values
    if (values !== undefined && 'not' in values) expect(found ?? []).not.toContain(values.not)
    else expect(found).toEqual(values)
  })
})
