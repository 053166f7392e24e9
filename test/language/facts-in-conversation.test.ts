import { describe, expect, test } from 'vitest'
import { talk } from '../setup/service.ts'

/* What is known after a message that others came before. */

type Known = Readonly<Record<string, readonly string[] | undefined>>

/** What is known at the end of each of the facts of a label. */
function expectKnown(messages: readonly string[], wanted: Known): void {
  const facts = talk({}, ...messages).at(-1)?.facts ?? []
  const known = Object.keys(wanted).map((fact) => [
    fact,
    facts.find((one) => one.fact === fact)?.values,
  ])
  expect(Object.fromEntries(known)).toEqual(wanted)
}

const son = 'mijn zoon gaat naar het middelbaar en heeft een gc type 9'

describe('a brother or sister', () => {
  test.each<[string, Known]>([
    [
      'en zijn zus zit in het tweede leerjaar met hetzelfde verslag, wat met haar?',
      { niveau: ['lager'], verslag: ['gc'], type: ['9'], moment: undefined },
    ],
    ['haar broertje van 8 heeft juist hetzelfde, kan dat', { verslag: ['gc'], type: ['9'] }],
    ['en zijn zus heeft dat ook, is dat apart?', { verslag: undefined, type: ['9'] }],
    ['en zijn zusje heeft type 2, wie komt er voor haar?', { verslag: undefined, type: ['2'] }],
    ['nee zijn zus zit in het LAGER', { niveau: ['lager'], moment: undefined }],
    ['neen voor zijn zus, die zit nog in het lager', { niveau: ['lager'], verslag: undefined }],
    // Told by the way.
    ['zijn zus heeft dat ook', { verslag: ['gc'], type: ['9'], niveau: ['secundair'] }],
  ])('%s', (text, known) => expectKnown([son, text], known))
})

test.each<[readonly string[], Known]>([
  // Asked for, supposed, weighed.
  [
    ['leerling met iac', 'wat als het clb besluit dat hij toch GC kan volgen?'],
    { verslag: ['iac'] },
  ],
  [
    ['leerling met iac', 'welk clb maakt het nieuwe verslag, van de lagere of de secundaire?'],
    { verslag: ['iac'] },
  ],
  [
    [
      'mijn pleegkind heeft een gc',
      'hij gaat terug naar de mama, dus andere school. geldt dat nog',
    ],
    { moment: ['andere-school'] },
  ],
  [['op het clb', 'de school dringt aan op een iac voor een leerling'], { verslag: undefined }],
  [['leerling met iac', 'de school wil dat het een gc wordt'], { verslag: ['iac'] }],
  [['leerling met gc', 'stel dat het volgend jaar een iac wordt'], { verslag: ['gc'] }],
  [
    ['leerling met gc', 'als ik stop met de leersteun, verlies ik dan mijn gc?'],
    { moment: undefined },
  ],
  [['leerling met gc', 'we willen de leersteun stopzetten'], { moment: ['stoppen'] }],
  [['dochter met gc', 'mag ze ook naar een andere school gaan kijken'], { moment: undefined }],
  [['verschil tussen een GC en een IAC?', 'en ov4'], { verslag: undefined }],
  // Compared.
  [['een kleuter in mijn klas', 'is dat taalachterstand ipv type 7?'], { moment: undefined }],
  [['leerling met type 4', 'waarom is dat voor andere types anders'], { moment: undefined }],
  // Put right.
  [
    ['leerling met gc', 'ze hebben dat GC verslag nog niet he'],
    { verslag: ['in-aanmaak', 'geen'] },
  ],
  [
    ['leerling met gc', 'nee er is nog geen verslag, ze zijn er nog mee bezig'],
    { verslag: ['in-aanmaak'] },
  ],
  [['hulp voor mijn kind', 'ik ben eigenlijk wel de juf he, niet de mama'], { rol: ['school'] }],
  [['wat kan ik doen als ouder', 'nee, ik ben de logopediste van dat kind'], { rol: ['andere'] }],
  // What it becomes.
  [
    ['leerling met gc', 'we willen overschakelen naar IAC'],
    { verslag: ['iac'], moment: ['ander-verslag'] },
  ],
  [['leerling met gc', 'nee het is een iac'], { verslag: ['iac'], moment: undefined }],
  [
    ['leerling met gc type 9', 'het verslag is veranderd naar type 3'],
    { type: ['3'], moment: ['ander-type'] },
  ],
  // Beside a question.
  [
    ['mijn zoon heeft autisme', 'het clb is ermee bezig. kan de school al aanmelden'],
    { verslag: ['in-aanmaak'] },
  ],
  [
    ['leerling met iac', 'mogen wij die uren voor een andere leerling gebruiken'],
    { verslag: ['iac'] },
  ],
])('%j', (messages, known) => expectKnown(messages, known))

describe('a place that is only asked about', () => {
  const limburg = ['vrij-limburg', 'olsc-limburg', 'okoplus', 'ander']
  test.each<[string, readonly string[]]>([
    ['moet ik in gent dan iets afmelden', limburg],
    ['is er ook leersteun in gent', limburg],
    ['en in leuven?', ['noord-brabant', 'oost-brabant', 'okoplus', 'ander']],
    ['bij wie moeten we zijn in leuven', ['noord-brabant', 'oost-brabant', 'okoplus', 'ander']],
  ])('%s', (text, centrum) => expectKnown(['zorgco in genk, leerling type 4', text], { centrum }))
})

describe('who speaks', () => {
  test.each<[string, readonly string[]]>([
    ['ons mama zegt da ik naar een speciale juf moet', ['leerling']],
    ['mijn meester zegt dat ik een laptop mag', ['leerling']],
    ['er stond op mijn rapport iets van leersteun', ['leerling']],
    ['mag het verslag al in diplon, ik zet het in diplon', ['school']],
    ['ik ben van een school bij lsc kempen', ['school']],
    ['leerling met OV4 type 9 volgt bij ons les', ['school']],
  ])('%s', (text, rol) => expectKnown([text], { rol }))
})
