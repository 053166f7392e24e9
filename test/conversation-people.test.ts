import { describe, expect, test } from 'vitest'
import type { ChatResponse } from '../src/http/contract.ts'
import { kinds, said, talk, valuesOf } from './setup/service.ts'

/* Whole conversations of one person with one worry: what must be said in them, and what never. */

const topicsOf = (turn: ChatResponse | undefined): readonly (string | undefined)[] =>
  turn?.messages.map(({ topic }) => topic) ?? []

describe('a pupil stays a pupil', () => {
  test('of eleven, who does not want to be looked at, and says what mama wants', () => {
    const turns = talk(
      { rol: 'leerling' },
      'hoi ik ben 11 en er komt een mevrouw naast mij zitten in de klas',
      'ik vind da niet leuk want iedereen kijkt',
      'mag ik zeggen dat ze moet stoppen',
      'en als mama wel wil',
      'ok',
    )
    expect(topicsOf(turns[1])).toContain('schaamte')
    expect(said(turns[2] as ChatResponse)).toMatch(/je mag zeggen/)
    for (const turn of turns) {
      expect(valuesOf(turn, 'rol')).toEqual(['leerling'])
      expect(said(turn)).not.toMatch(/\b(u|uw)\b/)
    }
  })

  test('of fifteen, at the end of their tether, is given Awel and no line for adults', () => {
    const told = 'ik zie het niet meer zitten'
    for (const turns of [
      talk({ rol: 'leerling' }, 'iedereen vindt mij dom', told, 'ja'),
      talk({}, `ik ben leerling en ${told}`),
    ]) {
      const last = turns.at(-1) as ChatResponse
      expect(said(last)).toMatch(/awel.*102/)
      expect(said(last)).not.toContain('tele-onthaal')
    }
    expect(said(talk({ rol: 'ouder' }, told).at(-1) as ChatResponse)).toContain('tele-onthaal')
  })
})

test('a teacher who asks what it does for themselves stays a teacher', () => {
  const turns = talk(
    {},
    'ik ben leerkracht 3de leerjaar, kind met ODD gooit met stoelen, ik kan niet meer',
    'er is geen verslag',
    'wat kan leersteun voor mij doen dan',
  )
  expect(kinds(turns[0] as ChatResponse)).toEqual(['urgent'])
  expect(turns.map((turn) => valuesOf(turn, 'rol'))).toEqual([['school'], ['school'], ['school']])
  expect(valuesOf(turns[2], 'verslag')).toEqual(['geen'])
})

test('a mother who tells her whole life is not alarmed by a child that cannot keep up', () => {
  const turns = talk(
    { rol: 'ouder' },
    'de middelste, die is 10 en zit in het vierde leerjaar, die heeft het altijd al moeilijk gehad, en nu zegt de school dat hij niet meer mee kan met rekenen en dat hij een eigen programma moet krijgen, een iac of zo',
    'moet ik tekenen',
    'wat als ik nee zeg',
    'en een diploma?',
  )
  expect(turns.flatMap(kinds)).not.toContain('urgent')
  expect(valuesOf(turns[0], 'verslag')).toEqual(['iac'])
  expect(topicsOf(turns[1])).toContain('wie-ondertekent-toestemming')
  expect(said(turns[2] as ChatResponse)).toMatch(/uw mening telt/)
  expect(topicsOf(turns[3])).toContain('diploma-met-iac')
  expect(said(turns[3] as ChatResponse)).not.toContain('naric')
  expect(kinds(talk({}, 'mijn zoon kan niet meer').at(-1) as ChatResponse)).toContain('urgent')
})

test('a grandfather who says how it once was has told nothing of his grandson', () => {
  const turns = talk(
    {},
    'mijn kleinzoon is 8 en kan maar niet leren lezen',
    "Vroeger moest zo'n kind naar het bijzonder onderwijs, type 8. Bestaat dat nog?",
  )
  expect(said(turns[1] as ChatResponse)).toMatch(/type 8 bestaan niet meer/)
  expect(valuesOf(turns[1], 'niveau')).toEqual(['lager'])
  expect(valuesOf(turns[1], 'moment')).toBeUndefined()
})

test('who had GON once keeps the autism that was told, and is promised no hours', () => {
  const turns = talk(
    { rol: 'ouder' },
    'vroeger had mijn oudste gon, 2 uur per week. mijn jongste heeft nu ook autisme. vraag ik dat ook zo aan?',
    'dus ook 2 uur',
    'en ION bestaat dat nog',
  )
  expect(said(turns[0] as ChatResponse)).toMatch(/de school meldt aan, niet de ouder/)
  expect(said(turns[1] as ChatResponse)).toMatch(/geen vast aantal uren/)
  expect(said(turns[2] as ChatResponse)).toMatch(/bestaan niet meer/)
  for (const turn of turns) expect(valuesOf(turn, 'type')).toEqual(['9'])
})

test('a French-speaking mother whose Berchem is the one in Brussels hears of the centres of Brussels', () => {
  const turns = talk(
    { rol: 'ouder' },
    "notre fils va à l'école néerlandophone à Berchem, il a une dysphasie",
    'wie doet dat in brussel',
    'is dat kasterlinden',
    'wat is hun telefoonnummer',
  )
  expect(valuesOf(turns[0], 'type')).toEqual(['7-stos'])
  expect(valuesOf(turns[1], 'centrum')).toContain('kasterlinden')
  expect(valuesOf(turns[1], 'centrum')).not.toContain('antwerpen-plus')
  expect(said(turns[2] as ChatResponse)).toMatch(
    /kasterlinden werkt voor scholen die erbij aangesloten zijn/,
  )
  expect(said(turns[3] as ChatResponse)).toMatch(/geven geen telefoonnummer/)
})

describe('a school', () => {
  test('that stopped last year and starts anew is at a new start', () => {
    const turns = talk(
      { rol: 'school' },
      'We hebben vorig jaar de leersteun van een leerling stopgezet, nu gaat het terug slecht. Hoe starten we opnieuw?',
      'mogen ouders dat vragen',
    )
    expect(topicsOf(turns[0])).toContain('heropstart')
    expect(said(turns[0] as ChatResponse)).toMatch(/school en clb overleggen/)
    for (const turn of turns) expect(valuesOf(turn, 'moment')).toEqual(['heropstart'])
  })

  test('at Vrij LSC Limburg with another type hears that the leerondersteuner closes', () => {
    const turns = talk(
      { rol: 'school', centrum: 'vrij-limburg' },
      'Een leerling had type 9 en krijgt nu een nieuw verslag type 7. Wat doen we?',
      'Wie zet het dossier op inactief?',
    )
    expect(valuesOf(turns[0], 'moment')).toEqual(['ander-type'])
    expect(said(turns[1] as ChatResponse)).toMatch(/de leerondersteuner [^.]*in diplon/)
  })
})

test('the 60 days are not said to be of a GC-verslag', () => {
  const turns = talk(
    { rol: 'ouder' },
    'moet ik zeggen bij inschrijving dat mijn kind een gc verslag heeft',
    'telt dat ook voor de 60 dagen',
  )
  expect(said(turns[0] as ChatResponse)).toMatch(/gewone inschrijving/)
  expect(said(turns[1] as ChatResponse)).toMatch(/gc-verslag gaan die dagen meestal niet/)
  expect(said(turns[1] as ChatResponse)).not.toMatch(/uw kind is intussen ingeschreven/)
})

test('an English question of a school is not sent to a search engine', () => {
  const turns = talk({ rol: 'ouder' }, 'my son has problem at school, can you speak english?')
  expect(kinds(turns[0] as ChatResponse)).not.toContain('referral')
})

test('a word or two in the middle of a conversation is about what was said, and not sent to a search engine', () => {
  const turns = talk(
    { rol: 'ouder', centrum: 'vrij-limburg' },
    'we gaan verhuizen, mijn zoon heeft een iac verslag',
    'de nieuwe school zegt inschrijven onder voorwaarde wat is dat',
    'hoeveel dagen',
    'vanaf wanneer tellen die dagen',
  )
  expect(turns.flatMap(kinds)).not.toContain('referral')
  expect(said(turns[2] as ChatResponse)).toMatch(/60 kalenderdagen/)
  expect(said(turns[3] as ChatResponse)).toMatch(/eerste dag is, staat er niet bij/)
})

test('who is angry at the CLB and asks where to complain is not left with the school alone', () => {
  const turns = talk(
    { rol: 'ouder' },
    'het clb zegt dat er geen verslag nodig is!!! wie zijn zij om dat te beslissen',
    'waar kan ik klacht indienen',
  )
  expect(topicsOf(turns[0])).toContain('clb-maakt-geen-verslag')
  expect(topicsOf(turns[1])).toContain('klacht-over-het-clb')
})

test('the new school of a child that goes to the secundair is no other plan', () => {
  const turns = talk(
    {},
    'ons dochter gaat volgend jaar naar het eerste middelbaar, ze heeft een gc-verslag',
    'en als de nieuwe school dat niet wil',
  )
  expect(valuesOf(turns[1], 'moment')).toEqual(['lager-secundair'])
})

test('thanks before a question are not what it is about', () => {
  const turns = talk(
    { rol: 'ouder' },
    'wat is leersteun',
    'ok bedankt. en moeten wij daar iets voor betalen',
  )
  expect(topicsOf(turns[1])).toContain('kosten')
})

test.each([
  'bedankt',
  'dankje',
  'super dank je wel hoor',
  'merci voor de uitleg',
  'ok dat helpt al',
])('%s after an answer is thanks', (text) => {
  expect(kinds(talk({}, 'wat is leersteun', text).at(-1) as ChatResponse)).toEqual(['greeting'])
})

test.each([
  'hoe meld ik mijn kind aan',
  'Hoe schrijven wij onze zoon in voor leersteun?',
  'hoe kan ik mijn dochter aanmelden',
])('a parent hears first who registers, and is not asked what they mean: %s', (text) => {
  const turn = talk({}, text)[0] as ChatResponse
  expect(said(turn)).toMatch(/de school meldt aan, nooit de ouder/)
  expect(kinds(turn)).not.toContain('clarify')
})

test('who lodges a complaint in the middle of a registration is not told once more where to register', () => {
  const turns = talk(
    { rol: 'school', centrum: 'vrij-limburg' },
    'll type 9 gc verslag, leersteun loopt al',
    'ik wil een klacht indienen, bij wie',
  )
  expect(topicsOf(turns[1]).join()).toMatch(/klacht/)
  expect(kinds(turns[1] as ChatResponse)).not.toContain('outcome')
})

describe('who tells of a pupil and only asks where to be is helped, not sent away', () => {
  test.each([
    ['waar moet ik zijn met mijn zoon met autisme in het derde leerjaar', '9'],
    ['dochter van 6 slechthorend, bij wie klop ik aan', '7-aud'],
    ['wie bel ik voor mijn kleinzoon die blind is en in de kleuterklas zit', '6'],
    ["qui peut m'aider pour mon fils TDAH", '3'],
    ['ik ben 15 en heb dyslexie, bij wie kan ik terecht voor hulp op school?', 'ba'],
  ])('%s', (text, type) => {
    const [turn] = talk({}, text)
    expect(topicsOf(turn)).toContain('wie-bel-ik-als-ouder')
    expect(valuesOf(turn, 'type')).toEqual([type])
  })

  test.each([
    'leerling met autisme in het tweede leerjaar, waar moeten we zijn',
    'mijn zoon heeft een gc-verslag type 9, waar moet ik zijn',
  ])('a school, and who has a verslag, asks where the school registers: %s', (text) => {
    expect(said(talk({}, text)[0] as ChatResponse)).toMatch(/de school meldt aan/)
  })

  test.each([
    'mijn zoon van 8 zoekt een voetbalclub, waar moet ik zijn',
    'waar moet ik zijn voor een rijbewijs',
  ])('what is not ours stays so: %s', (text) => {
    expect(kinds(talk({}, text)[0] as ChatResponse)).toEqual(['referral'])
  })
})

test.each([
  'mijn zoon krijgt leersteun in het 6e leerjaar',
  'onze dochter heeft al een leerondersteuner',
  'ik ben 15 en heb leersteun',
])('who only tells that there is help is asked what they want to know: %s', (text) => {
  expect(kinds(talk({}, text)[0] as ChatResponse)).toEqual(['understood', 'question'])
})

test('"en als ..." under an open question asks what then', () => {
  const [, turn] = talk(
    { rol: 'ouder' },
    'we willen stoppen met leersteun',
    'en als de school dat niet wil',
  )
  expect(topicsOf(turn)).toContain('school-wil-geen-leersteun')
  expect(kinds(turn as ChatResponse)).not.toContain('question')
})

test('a city school in Gent is not one of the city of Antwerp', () => {
  const turns = talk({ rol: 'ouder' }, 'waar meld ik type 9 aan', 'in gent', 'stedelijke school')
  expect(topicsOf(turns.at(-1))).not.toContain('antwerpen-stedelijk')
})

test('what is known and only named again is not what a follow-up asks', () => {
  const [, turn] = talk({}, 'naar een andere school', 'en als de nieuwe school dat niet wil')
  const told = topicsOf(turn).map((id) => `artikel:${id}`)
  const offered = turn?.choices.map(({ id }) => id) ?? []
  expect([...told, ...offered]).toContain('artikel:school-wil-geen-leersteun')
})

test('a short question in a goal is about the change that was told', () => {
  const [, turn] = talk({ rol: 'ouder' }, 'vorig jaar leersteun gestopt', 'kan dat terug')
  expect(topicsOf(turn)).toContain('heropstart')
})

describe('a question about one case is not answered with the rule of another', () => {
  test.each([
    [
      'school',
      'onze leerling zit hier al drie jaar en kreeg nu pas een iac, gelden de 60 dagen dan',
    ],
    ['ouder', 'mijn zoon zit al lang op zijn school en krijgt nu een iac, gelden die 60 dagen'],
  ])('%s: the 60 days are not for who is enrolled already', (rol, text) => {
    const [turn] = talk({ rol }, text)
    expect(topicsOf(turn)).toContain('ander-verslag-in-het-jaar')
    expect(topicsOf(turn)).not.toContain('zestig-dagen')
  })

  test('asked on about the 60 days, too', () => {
    const turns = talk(
      {},
      'vanaf wanneer tellen die 60 dagen?',
      'maar hij zit hier al jaren op school',
    )
    expect(topicsOf(turns[1])).toContain('ander-verslag-in-het-jaar')
  })

  test('no verslag counts for leersteun at a hogeschool', () => {
    const turns = talk(
      { rol: 'ouder' },
      'mijn dochter gaat volgend jaar naar de hogeschool, ze heeft een gc-verslag',
      'geldt haar verslag daar nog',
    )
    expect(said(turns[1] as ChatResponse)).not.toMatch(/telt meestal nog|ermee aanmelden/)
  })

  test('who is sent to the buitengewoon hears that the parents choose, not how to come back', () => {
    const [turn] = talk({}, 'de juf zegt dat hij naar het bijzonder onderwijs moet, moet dat echt')
    expect(topicsOf(turn)).toContain('van-gewoon-naar-buitengewoon')
    expect(said(turn as ChatResponse)).toContain('de keuze is aan de ouders')
  })
})

test.each(['ik ben kinesist', 'ik ben leerondersteuner', 'ik ben logopedist'])(
  'who works with a pupil is not spoken to as a parent: %s',
  (who) => {
    const turns = talk({}, who, '#artikel:gc-verslag', '#artikel:niet-naar-het-gesprek')
    expect(turns.map(said).join()).not.toMatch(/uw kind|uw fout/)
  },
)
