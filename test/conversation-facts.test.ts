import { expect, test } from 'vitest'
import { last, said, talk, valuesOf } from './setup/service.ts'

/* What is known of the case after several messages: what was told and put right, and nothing that was only asked, supposed or told of somebody else. */

const ofTheCase = ['verslag', 'type', 'zorgfase', 'moment', 'inschrijving', 'niveau']

type Known = Readonly<Record<string, readonly string[]>>

test.each<[string | null, readonly string[], Known]>([
  ['ouder', ['iac type 2', 'juf kent er nix van'], { verslag: ['iac'], type: ['2'] }],
  [
    null,
    ['hfe kmoet naar school kome voor gesprek. wa is startoverleg', 'ik ben mama ni leerling'],
    {},
  ],
  [null, ['ik ben journalist', 'En dat scholen kinderen weigeren met een IAC-verslag?'], {}],
  [
    null,
    [
      'Goedemiddag, ik werk voor De Standaard en zoek cijfers over het aantal leerlingen met leersteun',
      'En dat scholen kinderen weigeren met een IAC-verslag?',
    ],
    {},
  ],
  [null, ['hoe word ik leerondersteuner', 'waar vind ik vacatures in limburg'], {}],
  [
    'ouder',
    ['hij heef dyslexi en krijg geen extra tijd', 'zij zeggen nee want geen attest'],
    { type: ['ba'] },
  ],
  [
    null,
    [
      'mijn zoon heeft gc verslag type 9',
      'neen wacht het was geen gc, het was iac, de juf wil er gc van maken',
    ],
    { verslag: ['iac'], type: ['9'] },
  ],
  [
    null,
    ['mijn zoon heeft een gc', 'neen wacht het is geen gc, het is een iac'],
    { verslag: ['iac'] },
  ],
  [null, ['mijn zoon heeft een gc', 'sorry niet gc maar iac'], { verslag: ['iac'] }],
  [null, ['mijn zoon heeft een gc', 'oei het was een iac'], { verslag: ['iac'] }],
  [null, ['mijn zoon heeft een gc', 'nee iac'], { verslag: ['iac'] }],
  [null, ['mijn zoon heeft een gc', 'nee iac', 'nee toch gc'], { verslag: ['gc'] }],
  [null, ['hij heeft een iac', 'nee toch niet, een gc'], { verslag: ['gc'] }],
  [
    'ouder',
    [
      'ik ga niet akkoord met het CLB, zij willen een IAC verslag en ik niet',
      'maar kan hij met een IAC nog een diploma halen?',
    ],
    {},
  ],
  [
    null,
    [
      'mijn kind heeft een verslag type 9, wie geeft dan de leersteun',
      'oh wacht het was type 9 maar nu is het 7',
    ],
    { verslag: ['gc', 'iac', 'ov4'], type: ['7-aud', '7-stos'], moment: ['ander-type'] },
  ],
  [null, ['type 9', 'nee type 7', 'nee toch 9'], { type: ['9'] }],
  [null, ['mijn kind heeft type 9', 'nee type 7'], { type: ['7-aud', '7-stos'] }],
  [null, ['mijn kind heeft type 9', 'nee 7'], { type: ['7-aud', '7-stos'] }],
  [null, ['mijn kind heeft type 9', 'nee type 7', 'nee toch 9'], { type: ['9'] }],
  [null, ['mijn kind heeft type 9', 'type 7 sorry'], { type: ['7-aud', '7-stos'] }],
  [null, ['mijn kind heeft type 9', 'sorry 3 bedoel ik'], { type: ['3'] }],
  [null, ['mijn kind heeft type 9', 'nee toch 3', 'nee toch 9'], { type: ['9'] }],
  [null, ['hij zit in het lager', 'nee toch niet, kleuter'], { niveau: ['kleuter'] }],
  [
    null,
    ['hij zit in het lager', 'nee toch niet, kleuter', 'type 9', 'nee type 7', 'nee toch 9'],
    { type: ['9'], niveau: ['kleuter'] },
  ],
  [
    null,
    ['mijn dochter is blind', 'haar nieuwe verslag zegt dat ze ook autisme heeft'],
    { verslag: ['gc', 'iac', 'ov4'], type: ['6', '9'] },
  ],
  [null, ['mijn dochter is blind', 'ze heeft ook autisme'], { type: ['6', '9'] }],
  [
    null,
    ['mijn zoon heeft type 3', 'nu zegt het clb dat hij ook type 9 heeft'],
    { type: ['3', '9'] },
  ],
  [null, ['hij heeft autisme', 'en ook adhd'], { type: ['3', '9'] }],
  [null, ['hij heeft autisme', 'hij heeft daarnaast ook dyslexie'], { type: ['ba', '9'] }],
  [null, ['ons kind is hoogbegaafd', 'en als hij ook autisme heeft?'], {}],
  [null, ['mijn zoon heeft adhd', 'en als hij ook autisme heeft?'], { type: ['3'] }],
  [null, ['mijn zoon heeft adhd', 'wat als het autisme is?'], { type: ['3'] }],
  [null, ['mijn dochter is doof', 'stel dat ze type 9 krijgt'], { type: ['7-aud'] }],
  [
    null,
    ['onze dochter 10j, dcd en dyspraxie. is dat type 4?', 'het clb zegt type 4'],
    { type: ['4'], niveau: ['lager'] },
  ],
  [
    'ouder',
    ['onze dochter 10j, type 4', 'is dat iemand anders dan voor haar broer? die heeft autisme'],
    { type: ['4'], niveau: ['lager'] },
  ],
  [
    'ouder',
    [
      'onze dochter 10j, type 4',
      'haar broer? die heeft autisme',
      'oke en voor haar, kan dat in de turnles',
    ],
    { type: ['4'], niveau: ['lager'] },
  ],
  [null, ['mijn dochter heeft type 2', 'zijn zus heeft type 7'], { type: ['2'] }],
  [null, ['mijn zoon heeft type 2', 'zijn zus heeft type 7'], { type: ['2'] }],
  [null, ['mijn zoon heeft type 9', 'en zijn broer heeft type 3'], { type: ['9'] }],
  [null, ['mijn zoon heeft type 9', 'zijn broertje heeft adhd', 'en voor hem?'], { type: ['9'] }],
  [null, ['mijn zoon heeft type 9', 'mijn andere zoon heeft adhd'], { type: ['9'] }],
  [null, ['mijn zoon heeft type 9', 'zijn broer zit in het 3de leerjaar'], { type: ['9'] }],
  [null, ['mijn kleindochter van 4 praat bijna niet', 'is dat dan stos'], { niveau: ['kleuter'] }],
  [null, ['mijn kleuter praat ni. 4 jaar', 'is dat tos'], { niveau: ['kleuter'] }],
  [
    null,
    ['ze gaat naar het 1e leerjaar', 'en als ze naar een andere lagere school gaat?'],
    { moment: ['kleuter-lager'], niveau: ['lager'] },
  ],
  [null, ['hij heeft een iac', 'stel dat hij naar het buitengewoon gaat'], { verslag: ['iac'] }],
  [null, ['mag een school leersteun weigeren?', 'kan het in het buitengewoon ook?'], {}],
  [
    null,
    ['hij zit in het 4de leerjaar', 'kan dat in het buitengewoon ook?'],
    { niveau: ['lager'] },
  ],
  [null, ['hij zit in het 4de leerjaar', 'kan dat ook in het secundair?'], { niveau: ['lager'] }],
  [
    null,
    ['hij zit in het 6de leerjaar, gc type 9', 'hij gaat volgend jaar naar het secundair'],
    { verslag: ['gc'], type: ['9'], moment: ['lager-secundair'], niveau: ['secundair'] },
  ],
  [
    null,
    ['hij zit in het lager', 'hij gaat volgend jaar naar het secundair'],
    { moment: ['lager-secundair'], niveau: ['secundair'] },
  ],
  [
    null,
    ['hij zit in het lager', 'in september gaat hij naar het middelbaar'],
    { moment: ['lager-secundair'], niveau: ['secundair'] },
  ],
  [
    null,
    ['ze zit in de 3de kleuterklas', 'volgend jaar gaat ze naar het 1e leerjaar'],
    { moment: ['kleuter-lager'], niveau: ['lager'] },
  ],
  [
    null,
    ['in september naar het 1e middelbaar, gc', 'hij zit nu nog in het 6de leerjaar'],
    { verslag: ['gc'], moment: ['lager-secundair'], niveau: ['secundair'] },
  ],
  [
    null,
    [
      'mijn zoon gaat in september naar het 1e middelbaar in een andere school',
      'hij zit nu nog in het 6de leerjaar',
    ],
    { moment: ['lager-secundair'], niveau: ['secundair'] },
  ],
  [
    null,
    ['hij gaat naar het eerste leerjaar', 'nu zit hij nog in de 3de kleuterklas'],
    { moment: ['kleuter-lager'], niveau: ['lager'] },
  ],
  [null, ['mijn zoon heeft adhd', 'de juf denkt dat het autisme is'], { type: ['3'] }],
  [null, ['mijn zoon heeft adhd', 'volgens de juf is het ook autisme'], { type: ['3', '9'] }],
  [null, ['mijn zoon heeft adhd', 'zijn zusje heeft dat ook'], { type: ['3'] }],
  [null, ['mijn zoon heeft adhd', 'zijn neef met autisme krijgt 3 uur leersteun'], { type: ['3'] }],
  [null, ['mijn dochter heeft een gc', 'haar vriendin heeft een iac'], { verslag: ['gc'] }],
  [null, ['mijn dochter heeft een gc', 'is een iac niet beter?'], { verslag: ['gc'] }],
  [null, ['mijn dochter heeft een gc', 'zou een iac niet beter zijn'], { verslag: ['gc'] }],
  [null, ['mijn dochter heeft een gc', 'wanneer krijg je een iac'], { verslag: ['gc'] }],
  [null, ['mijn dochter heeft een gc', 'de school spreekt over een iac'], { verslag: ['gc'] }],
  [null, ['mijn dochter heeft een gc', 'wat als ze een iac krijgt?'], { verslag: ['gc'] }],
  [null, ['mijn dochter heeft een gc', 'en met een iac?'], { verslag: ['gc'] }],
  [null, ['mijn dochter heeft een gc', 'kan dat ook met een ov4'], { verslag: ['gc'] }],
  [null, ['mijn dochter heeft een gc', 'het clb wil er een iac van maken'], { verslag: ['gc'] }],
  [null, ['mijn dochter heeft een gc', 'vanaf september wordt het een iac'], { verslag: ['iac'] }],
  [null, ['mijn dochter heeft een gc', 'intussen heeft ze een iac'], { verslag: ['iac'] }],
  [
    null,
    ['mijn dochter heeft een gc', 'haar gc is afgelopen, er is nu een iac'],
    { verslag: ['iac'], moment: ['ander-verslag'] },
  ],
  [null, ['we hebben nog niks van papieren', 'het clb is begonnen'], { verslag: ['geen'] }],
  [null, ['hij zit in het 5de', 'sorry 6de'], { niveau: ['lager', 'secundair'] }],
  [null, ['hij zit in het 5de leerjaar', 'nee wacht 6de leerjaar'], { niveau: ['lager'] }],
  [null, ['hij zit in het 5de leerjaar', 'nee in het 5de middelbaar'], { niveau: ['secundair'] }],
  [
    null,
    ['mijn zoon zit in het 2de leerjaar', 'zijn grote broer zit in 1A'],
    { niveau: ['lager'] },
  ],
  [
    null,
    ['in de kleuterklas was het nog oké', 'nu zit hij in het 2de leerjaar'],
    { niveau: ['lager'] },
  ],
  [null, ['mijn zoon heeft type 3', 'nee dat klopt niet, het is type 9'], { type: ['9'] }],
  [null, ['mijn zoon heeft type 3', 'het clb zegt nu type 9'], { type: ['9'] }],
  [null, ['mijn zoon heeft type 3', 'type 9 wou ik zeggen'], { type: ['9'] }],
  [null, ['mijn zoon heeft type 3', 'ik bedoel 9'], { type: ['9'] }],
  [null, ['mijn zoon heeft type 3', 'oeps 9'], { type: ['9'] }],
  [null, ['mijn zoon heeft type 3', 'nee 4 uur per week'], { type: ['3'] }],
  [null, ['mijn zoon heeft type 3', 'nee hij is 9'], { type: ['3'], niveau: ['lager'] }],
  [null, ['mijn zoon heeft type 3', 'toch 2 keer per week'], { type: ['3'] }],
  [null, ['mijn zoon heeft type 3', 'nee'], { type: ['3'] }],
  [null, ['mijn zoon heeft type 3', 'is het niet eerder type 9?'], { type: ['3'] }],
  [null, ['mijn zoon heeft type 3', 'volgens mij type 9'], { type: ['3'] }],
  [null, ['mijn zoon heeft type 3', 'kan hij naast type 3 ook type 9 hebben?'], { type: ['3'] }],
  [null, ['mijn zoon heeft type 3', 'geldt dat ook voor type 9?'], { type: ['3'] }],
  [null, ['mijn zoon heeft type 3', 'en bij type 9?'], { type: ['3'] }],
  [null, ['mijn zoon heeft type 3', 'bestaat type 8 nog'], { type: ['3'] }],
  [
    null,
    ['mijn zoon heeft type 9', 'wij gaan naar een praatgroep voor autisme en adhd'],
    { type: ['9'] },
  ],
  [null, ['mijn kind is doof', 'en blind ook'], { type: ['6', '7-aud'] }],
  [
    null,
    ['hij heeft een gc', 'we gaan verhuizen en dan andere school'],
    { verslag: ['gc'], moment: ['andere-school'] },
  ],
  [null, ['hij heeft een gc', 'misschien gaan we verhuizen'], { verslag: ['gc'] }],
  [
    null,
    ['we gaan naar een andere school', 'stop de leersteun in de oude school dan?'],
    { moment: ['andere-school'] },
  ],
  [
    null,
    ['we gaan naar een andere school', 'wie zegt leersteun op bij stoppen'],
    { moment: ['andere-school'] },
  ],
  [
    null,
    ['onze dochter gaat naar het middelbaar', 'en als ze blijft zitten?'],
    { moment: ['lager-secundair'], niveau: ['secundair'] },
  ],
  [
    null,
    ['onze dochter gaat naar het middelbaar', 'ze is 11'],
    { moment: ['lager-secundair'], niveau: ['secundair'] },
  ],
  [
    null,
    ['onze dochter gaat naar het middelbaar', 'ze zit nog tot juni in het lager'],
    { moment: ['lager-secundair'], niveau: ['secundair'] },
  ],
  [
    null,
    ['onze dochter gaat naar het middelbaar', 'nu zit ze in L6'],
    { moment: ['lager-secundair'], niveau: ['secundair'] },
  ],
  [
    null,
    ['onze zoon start in het 1ste leerjaar', 'hij zit nu in K3'],
    { moment: ['kleuter-lager'], niveau: ['lager'] },
  ],
  [null, ['hij wil stoppen met leersteun', 'en als hij later terug wil?'], { moment: ['stoppen'] }],
  [
    null,
    ['hij wil stoppen met leersteun', 'kan hij dan nog heropstarten?'],
    { moment: ['stoppen'] },
  ],
  [
    'ouder',
    [
      'GC voor TOS, naar 1e leerjaar zelfde school, iets nieuws aanvragen?',
      'en als ze naar een andere lagere school gaat?',
      'nee ze blijft toch op haar school',
    ],
    { verslag: ['gc'], type: ['7-stos'], inschrijving: ['bestaand'], niveau: ['lager'] },
  ],
  [
    null,
    [
      'hij heeft een gc',
      'en als hij naar een andere school gaat?',
      'nee hij blijft toch op zijn school',
    ],
    { verslag: ['gc'], inschrijving: ['bestaand'] },
  ],
])('%s: %j', (rol, messages, known) => {
  const facts = talk(rol === null ? {} : { rol }, ...messages).at(-1)?.facts ?? []
  const told = facts.filter(({ fact }) => ofTheCase.includes(fact))
  expect(Object.fromEntries(told.map(({ fact, values }) => [fact, values]))).toEqual(known)
})

test.each<[readonly string[], string | undefined]>([
  [['juf kent er nix van'], undefined],
  [['zorgco reageert niet'], undefined],
  [['hfe kmoet naar school kome voor gesprek. wa is startoverleg'], undefined],
  [
    ['hfe kmoet naar school kome voor gesprek. wa is startoverleg', 'ik ben mama ni leerling'],
    'ouder',
  ],
  [['die gasten van mijn klas pesten mij'], 'leerling'],
  [['ik heb een leerling in mijn klas met autisme'], 'school'],
])('who speaks: %j', (messages, rol) => {
  const facts = talk({}, ...messages).at(-1)?.facts ?? []
  expect(facts.find(({ fact }) => fact === 'rol')?.values.join()).toBe(rol)
})

test.each([
  'de juf vraagt of het een gc of een iac is',
  'ik weet niet of het gc of iac is',
  'is dat nu een gc of een iac?',
])('who asks back which of two it is, does not know it: %s', (text) => {
  const turn = last(
    { rol: 'ouder' },
    'kan mijn zoon van 13 leersteun krijgen',
    '#gesprek:recht',
    text,
  )
  expect(said(turn)).toContain('het clb van de school weet welk verslag er is')
  expect(said(turn)).not.toContain('kies er eerst één')
})

test('of pupils that are counted one is followed at a time', () => {
  const turn = last(
    { rol: 'school' },
    'hoe meld ik vier leerlingen van onze lagere school aan',
    '#gesprek:checklist',
    '3 met gc, 1 met iac en eentje weet ik niet',
  )
  expect(said(turn)).toContain('ik volg er één tegelijk')
  expect(valuesOf(turn, 'verslag')).toBeUndefined()
})

test.each([
  ['school in hasselt, welk centrum', 'GO! onderwijs', ['olsc-limburg', 'okoplus', 'ander']],
  [
    'welk leersteuncentrum is er in genk',
    'ja, vrij onderwijs',
    ['vrij-limburg', 'okoplus', 'ander'],
  ],
  ['een school in gent', 'wij zijn een stadsschool', ['dender', 'pilar', 'okoplus', 'ander']],
])('a net narrows the centres of a place that was told: %s, %s', (first, next, centres) => {
  expect(valuesOf(last({}, first, next), 'centrum')).toEqual(centres)
})
