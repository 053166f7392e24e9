import { describe, expect, test } from 'vitest'
import { add } from '../../src/dialogue/proceed.ts'
import { replay } from '../../src/dialogue/replay.ts'
import { newState } from '../../src/dialogue/state.ts'
import { understand } from '../../src/understand/understand.ts'
import { service } from '../setup/service.ts'

const { knowledge } = service
type Facts = Readonly<Record<string, readonly string[]>>

/** What a message tells of whoever is known so far. */
function told(known: Facts, text: string): Facts {
  const state = Object.keys(known).length > 0 ? add(newState({}), { facts: known }) : newState({})
  const { facts } = understand(knowledge, text, replay(knowledge.domain, state), null, []).event
  return Object.fromEntries(facts.map(({ fact, values }) => [fact, values]))
}

const parent = { rol: ['ouder'] }
const inPrimary = { ...parent, niveau: ['lager'] }
const inSecondary = { niveau: ['secundair'] }
const withGc = { ...parent, verslag: ['gc'] }
const withIac = { ...parent, verslag: ['iac'] }
const toSpecial = { niveau: ['buitengewoon'], moment: ['naar-buitengewoon'] }

describe.each<[string, [Facts, string, Facts][]]>([
  [
    'what is counted is no age and no class',
    [
      [{}, 'mijn kind is al 3 weken ziek thuis', parent],
      [{}, 'mijn zoon is 7 weken ziek', parent],
      [{}, 'de begeleidster van mijn dochter is al 5 weken ziek', parent],
      [{}, 'mijn dochter, 6 jaar, is al 3 weken ziek', { ...parent, niveau: ['kleuter', 'lager'] }],
      [{}, 'mijn zoon is 7, leerlingen in zijn klas krijgen leersteun', inPrimary],
      [{}, 'mijn kind krijgt 4 uur per week leersteun', parent],
      [{}, 'ze is al 2 à 3 weken niet naar school geweest', {}],
    ],
  ],
  [
    'what others want, what is asked or feared changes nothing',
    [
      [withIac, 'ik ben bang dat ze haar in het buitengewoon gaan steken. kunnen ze dat?', {}],
      [withIac, 'kunnen we hem dan nog terugsturen naar het buo?', {}],
      [inPrimary, 'krijgt ze dan op het einde van het 6de geen getuigschrift', {}],
      [inPrimary, 'school vraagt om een GC-verslag, wat nu', {}],
      [{ rol: ['school'] }, 'moeten ouders akkoord zijn voor we het clb erbij halen', {}],
      [{}, 'wij zijn het clb van die school', { rol: ['clb'] }],
      [{}, 'ik wil in het secundair een leerling aanmelden', inSecondary],
      [withIac, 'wat als het CLB vindt dat hij toch GC kan volgen?', {}],
      [inPrimary, 'geen idee of dat kind een verslag heeft. moet ik dat weten?', {}],
      [inPrimary, 'nee ik bedoel het verslag van het clb. kan dat nog bestaan', {}],
      [inPrimary, 'hoeveel uren krijgen wij per leerling met een verslag?', {}],
      [inPrimary, 'wie zet de leersteun stop, wij of de school', {}],
      [inPrimary, 'zijn vorige school was in Brugge, ligt het daar nog', {}],
      [inPrimary, 'hij zit er al van de eerste kleuter', { inschrijving: ['bestaand'] }],
      [inPrimary, 'moet hij naar bijzonder onderwijs dan', {}],
      [inPrimary, 'hij wil wél dat hij naar het buitengewoon gaat', {}],
      [inPrimary, 'ik ben bang dat hij naar het buitengewoon moet', {}],
      [inPrimary, 'ze raden buitengewoon onderwijs aan', {}],
      [inPrimary, 'ik wil niet dat hij naar bijzonder onderwijs gaat', {}],
      [inPrimary, 'wat als hij naar het buitengewoon moet', {}],
      [inPrimary, 'hij gaat in september naar het buitengewoon', toSpecial],
      [inPrimary, 'ik wil dat hij naar het buitengewoon gaat', toSpecial],
      [withIac, 'en kan hij nog terug naar een GC?', {}],
      [withIac, 'kan dat iac later weer een gc worden', {}],
      [withGc, 'ze willen haar in een IAC steken. moet ik tekenen', {}],
      [withGc, 'ze denken aan een iac', {}],
      [withGc, 'krijgt hij met een iac nog een diploma', {}],
      [withGc, 'hij heeft nu een iac gekregen', { verslag: ['iac'] }],
      [parent, 'school vraagt of ik wil instemmen om van GC naar IAC te gaan', { verslag: ['gc'] }],
      [inSecondary, 'ze twijfelt tussen hbo5 en een bachelor', {}],
      [
        inSecondary,
        'nee ze zit nog in het 6de. HBO5 is nog niet zeker',
        { niveau: ['lager', 'secundair'] },
      ],
      [inSecondary, 'ze start in september met hbo5', { niveau: ['hbo5-verpleegkunde'] }],
    ],
  ],
  [
    'who says what something is not says no more than that',
    [
      [withGc, 'er is nog geen IAC he, ze heeft een GC', { verslag: ['gc'] }],
      [withGc, 'hij heeft geen iac', {}],
      [parent, 'ik ben niet de ouder! ik ben de bomma', { rol: ['andere'] }],
      [parent, 'ben oma nie mama', { rol: ['andere'] }],
      [parent, 'ik ben geen mama maar papa', parent],
      [parent, 'ik ben geen ouder, ik vraag dit als hulpverlener', { rol: ['andere'] }],
      [{ rol: ['school'] }, 'ben nie van school ben papa', parent],
      [{ rol: ['school'] }, 'ik ben geen school, ik ben de pleegmama', parent],
      [
        { rol: ['school'] },
        'ik ben geen leerkracht',
        { rol: ['ouder', 'leerling', 'clb', 'andere'] },
      ],
      [parent, 'ik ben niet de mama maar de juf', { rol: ['school'] }],
    ],
  ],
  [
    'who is mentioned is not who speaks',
    [
      [parent, 'en als directeur ook niks doet', {}],
      [parent, 'wat als de zorgco niet antwoordt', {}],
      [parent, 'mag mn zus mee komen', {}],
      [
        parent,
        'komt op 6 januari naar onze school. vorige school had leersteun',
        { moment: ['andere-school'] },
      ],
      [parent, 'de leersteun stopt in juni. mvg, zorgcoördinator', { moment: ['stoppen'] }],
      [parent, 'als directeur wil ik weten of leersteun kan', { rol: ['school'] }],
    ],
  ],
  [
    'who only refuses, asks or writes enrols nobody and has no verslag made',
    [
      [{}, 'ik schrijf een stuk over wachtlijsten in de leersteun', {}],
      [{}, 'de school ni wil inschrijven mijn zoon', parent],
      [{}, 'nee ik bedoel hoelang clb onderzoek', {}],
      [{}, 'welk verslag? moet clb opnieuw testen', {}],
      [{}, 'hoe lang duurt een onderzoek bij het clb', {}],
      [{}, 'het clb is hem nu aan het testen', { verslag: ['in-aanmaak'] }],
      [{}, 'gc denk ik, weet niet zeker', {}],
      [
        inSecondary,
        'hij heeft geen verslag, alleen een attest van de logopediste van in de lagere school',
        { verslag: ['geen'] },
      ],
    ],
  ],
  [
    '"hoor" is hearing only as a verb',
    [
      [parent, 'ze zit in het 5de middelbaar hoor', inSecondary],
      [parent, 'het is niet waar hoor', {}],
      [parent, 'hij hoort slecht', { type: ['7-aud'] }],
      [{ rol: ['leerling'] }, 'krijg ik hulp als ik slecht hoor', { type: ['7-aud'] }],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%j: %s', (known, text, facts) => {
    expect(told(known, text)).toEqual(facts)
  })
})

test.each([
  'ja sorry hoor het is een beetje chaos hier. ik bedoel hoelang mag het CLB doen over dat onderzoek',
  'allez zeg hoelang mag het CLB doen over dat onderzoek',
  'laat maar, hoelang mag het CLB doen over dat onderzoek',
])('what comes before it is not what it asks: %s', (text) => {
  const place = replay(knowledge.domain, newState({}))
  const termsOf = (one: string) => understand(knowledge, one, place, null, []).terms
  expect(termsOf(text)).toEqual(termsOf('hoelang mag het CLB doen over dat onderzoek'))
})
