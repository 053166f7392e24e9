import { expect, test } from 'vitest'
import { replay } from '../../src/dialogue/replay.ts'
import { newState } from '../../src/dialogue/state.ts'
import { understand } from '../../src/understand/understand.ts'
import { service } from '../setup/service.ts'

const { knowledge } = service
const place = replay(knowledge.domain, newState({}))

/** The facts that a sentence states, as fact → values. */
function factsIn(text: string): Record<string, readonly string[]> {
  const { facts } = understand(knowledge, text, place, null, []).event
  return Object.fromEntries(
    facts.filter(({ strength }) => strength !== 'place').map(({ fact, values }) => [fact, values]),
  )
}

/** The same, also of a message that is about something else. */
function statedIn(text: string): Record<string, readonly string[]> {
  const { stated } = understand(knowledge, text, place, null, [])
  return Object.fromEntries(stated.map(({ fact, values }) => [fact, values]))
}

test.each([
  ['mijn zoon heeft geen verslag', { rol: ['ouder'], verslag: ['geen'] }],
  ['ik heb al 3 keer gevraagd', {}],
  ['eigenlijk ben ik de leerling zelf', { rol: ['leerling'] }],
  [
    'onze leerling heeft een IAC-verslag type 7',
    { rol: ['school'], verslag: ['iac'], type: ['7-aud', '7-stos'] },
  ],
  ['mijn dochter zit in K3', { rol: ['ouder'], niveau: ['kleuter'] }],
  ['mijn zoon zit in het derde leerjaar', { rol: ['ouder'], niveau: ['lager'] }],
  ['mijn dochter zit in het 2de middelbaar', { rol: ['ouder'], niveau: ['secundair'] }],
  [
    'onze leerling zit in 1A en heeft een gemotiveerd verslag',
    { rol: ['school'], niveau: ['secundair'], verslag: ['gc'] },
  ],
  [
    'mijn kind in de basisschool is slechthorend',
    { rol: ['ouder'], niveau: ['kleuter', 'lager'], type: ['7-aud'] },
  ],
  [
    'ik ben zorgco, leerling met OV4-verslag type 9 in het 4de middelbaar',
    { rol: ['school'], verslag: ['ov4'], type: ['9'], niveau: ['secundair'] },
  ],
  [
    'mijn dochter gaat naar het middelbaar',
    { rol: ['ouder'], moment: ['lager-secundair'], niveau: ['secundair'] },
  ],
  // What the teller has is not what the child has, nor is what a teacher or another parent has.
  [
    'wij zijn als ouders slechthorend. mijn dochter zit in K3',
    { rol: ['ouder'], niveau: ['kleuter'] },
  ],
  ['omdat ik in een rolstoel zit bel ik voor mijn zoon', { rol: ['ouder'] }],
  ['de mama van een leerling in mijn klas is blind', { rol: ['school'] }],
  // Whoever asks about a paper has none; with one, or for who has one, it is told.
  ['moet daar een verslag voor zijn voor mijn zoon?', { rol: ['ouder'] }],
  ['kunnen wij als school een verslag type 9 maken', { rol: ['school'] }],
  ['heeft mijn dochter daar een iac voor nodig?', { rol: ['ouder'] }],
  [
    'mag mijn zoon met een iac naar 1B?',
    { rol: ['ouder'], verslag: ['iac'], niveau: ['secundair'] },
  ],
  // What is being made is no change of what was.
  ['een gc-verslag type 9 wordt vrijdag afgewerkt', { verslag: ['in-aanmaak'], type: ['9'] }],
  ['het clb doet de testen pas na nieuwjaar voor onze leerling', { rol: ['school'] }],
  ['nee er is nog niets aangevraagd, we hebben het clb nog niet gebeld', { verslag: ['geen'] }],
  // No age is told of whoever is on a school's list for so long.
  ['hij is al vier jaar ingeschreven op dezelfde school', { inschrijving: ['bestaand'] }],
  [
    'zoon zit in 6de leerjaar, we zoeken een andere school voor het eerste middelbaar',
    { rol: ['ouder'], niveau: ['secundair'], moment: ['lager-secundair'] },
  ],
  // Classes side by side are of one year.
  ['mijn zoon zit in L3B', { rol: ['ouder'], niveau: ['lager'] }],
  ['mijn zoon zit in 5lj', { rol: ['ouder'], niveau: ['lager'] }],
  ['mijn dochter zit in de tweede graad lager', { rol: ['ouder'], niveau: ['lager'] }],
  // What stands on both sides of a full stop is no phrase.
  [
    'Vorig jaar had ze een gc, nu een iac. Moeten wij als school opnieuw aanmelden?',
    { rol: ['school'], verslag: ['iac'], moment: ['ander-verslag'] },
  ],
  // What is told of somebody else goes on after brackets.
  [
    'mijn broer (14) zit in het buso en ik zit in 4 humane, ik heb faalangst',
    { rol: ['leerling'], niveau: ['secundair'], type: ['3'] },
  ],
  // Others want it, or it is only thought of.
  [
    'de school wil dat hij naar het buitengewoon gaat en ik wil dat niet, hij is 7',
    { niveau: ['lager'] },
  ],
  ['wij denken aan een overstap naar het buitengewoon, hij is 7', { niveau: ['lager'] }],
  ['Werkt kasterlinden ook met type 7?', { centrum: ['kasterlinden'], type: ['7-aud', '7-stos'] }],
  [
    'mijn zoon met autisime zit in de lagere school',
    { rol: ['ouder'], type: ['9'], niveau: ['lager'] },
  ],
])('%s', (text, facts) => {
  expect(factsIn(text)).toEqual(facts)
})

test.each([
  'Wat is een GC-verslag?',
  'wat is het verschil tussen een IAC-verslag en een OV4-verslag',
  'type 9?',
  'wat voor weer wordt het morgen in Gent?',
  'de trein naar Limburg',
  // Of any child, in a message that is about something else.
  'mijn zoon van 9 wil een konijn, welk ras',
])('%s states nothing', (text) => {
  expect(factsIn(text)).toEqual({})
})

test.each([
  ['type 6, doen jullie dat?', { type: ['6'] }],
  ['en in het secundair?', { niveau: ['secundair'] }],
  ['waar laat ik mijn zoon aansluiten bij een leersteuncentrum?', { rol: ['ouder'] }],
])('%s is about a case', (text, facts) => {
  expect(factsIn(text)).toEqual(facts)
})

test.each([
  // Of a school, though nobody says what they are.
  'we zijn de vorige school, sluiten wij dat dossier af',
  'wij zijn een gemeenteschool, waar melden wij aan',
  'pas gestart in de eerste kleuterklas en er loopt er eentje altijd weg',
  'sta al heel het jaar alleen in het derde leerjaar, wie helpt mij',
  'ik heb hier een kindje met epilepsie in de klas',
  'ik heb een leerling met dyscalculie, mag die een tafelkaart op mijn toetsen',
  'mijn kleuters begrijpen niet waarom hij een koptelefoon op heeft',
  'mijn vakgroep vraagt wat een IAC betekent voor de examens',
  'de ouders eisen een vaste juf, wat antwoorden we',
  'hoe praat ik met ouders over een verslag',
  'moeten we de ouders uitnodigen op het startoverleg',
  'moeder wil niet dat wij het CLB bellen',
  'mag de ouder dat tegenhouden',
  'die leerling is al twee keer blijven zitten, wat kunnen we nog doen',
  'ik kan zo geen les geven',
  'moet dat overleg in mijn springuren',
  'ik sta alleen in de klas met 26 kleuters',
  'komt er iemand van de gewone school naar ons, dan vragen we leersteun',
])('%s is of a school', (text) => {
  expect(factsIn(text)['rol']).toEqual(['school'])
})

test.each([
  // Of a parent who tells of the school, or of anybody.
  'onze school zegt dat leersteun niet voor kleuters is',
  'onze school wil dat we eerst naar het CLB gaan',
  'wij hebben maandag oudercontact over leersteun',
  'onze leerkracht doet haar best, maar krijgt geen leersteun',
  'juf staat er alleen voor met 24 kinderen, komt er iemand',
  'wat als de ouders niet akkoord gaan',
  'ik hoor van andere ouders dat leersteun snel begint',
  'krijgt de vorige school het verslag terug',
  'de directeur zegt: wij hebben geen uren leersteun meer',
])('%s is not of a school', (text) => {
  expect(statedIn(text)['rol']).toBeUndefined()
})

test.each([
  ['wij denken dat onze school te weinig doet voor onze zoon', ['ouder']],
  ['de ouders van een klasgenoot klagen over mijn dochter', ['ouder']],
  ['in mijn les wiskunde mag ik geen rekenmachine, ik ben leerling', ['leerling']],
  ['ik zit heel alleen in mijn klas', ['leerling']],
  ['ik zit met een leerling met adhd in mijn klas', ['school']],
  ['voor mijn scholen zoek ik een lijst van leersteuncentra, wij van het clb', ['clb']],
  ['wij stellen een gc-verslag op voor een kleuter, wat zet ik daarin', ['clb']],
])('%s says who speaks', (text, rol) => {
  expect(statedIn(text)['rol']).toEqual(rol)
})

test.each([
  // Moving up is no being there.
  [
    'mag mijn dochter in het middelbaar haar rekenmachine nog gebruiken',
    { rol: ['ouder'], niveau: ['secundair'], moment: ['lager-secundair'] },
  ],
  [
    'zal hij nog hulp krijgen in het secundair',
    { niveau: ['secundair'], moment: ['lager-secundair'] },
  ],
  [
    'ze zit in het middelbaar en heeft nog altijd dezelfde leerondersteuner',
    { niveau: ['secundair'] },
  ],
  ['krijgt een leerling in het secundair nog leersteun', { niveau: ['secundair'] }],
  [
    'een jongen die van het buso naar ons overkomt, meld ik die aan',
    { rol: ['school'], moment: ['van-buitengewoon'] },
  ],
  // A paper that somebody decides on, or of which all are listed, is not there.
  ['het clb beslist of het een gc of een iac wordt', {}],
  ['ik weet niet of een gc dan wel een ov4 nodig is voor leersteun', {}],
  ['GC, IAC of OV4, geven die allemaal recht op leersteun', {}],
  [
    'er is een verslag maar niemand weet of het GC, IAC of OV4 is',
    { verslag: ['gc', 'iac', 'ov4'] },
  ],
  ['het CLB heeft net een traject opgestart voor leersteun', { verslag: ['in-aanmaak'] }],
  ['met ons clb is een onderzoek begonnen voor leersteun', { verslag: ['in-aanmaak'] }],
  ['wanneer start het clb een traject voor leersteun', {}],
  // Who asks what a centre or any school does tells not of theirs.
  ['wat doet Kasterlinden eigenlijk', {}],
  ['hoe werkt diverGENT', {}],
  ['onze leersteun komt van Kasterlinden', { centrum: ['kasterlinden'] }],
  ['moet een katholieke school bij een katholiek leersteuncentrum zijn', {}],
])('%s: no more than is told', (text, facts) => {
  expect(statedIn(text)).toEqual(facts)
})

test('a sign does not change what is known', () => {
  const ofParent = replay(knowledge.domain, {
    ...newState({}),
    steps: [{ facts: { rol: ['ouder'] } }],
  })
  const rolOf = (text: string) =>
    understand(knowledge, text, ofParent, null, []).event.facts.find(({ fact }) => fact === 'rol')
  expect(rolOf('mijn zus zegt dat leersteun niets kost')).toBeUndefined()
  expect(rolOf('nee, ik ben leerkracht en vraag leersteun')?.values).toEqual(['school'])
})

test.each([
  'ik doe een aanvraag voor leersteun',
  'ik zit in een vergadering over leersteun',
  'wat doet de leerondersteuner als een leerling niet wil',
])('%s says nothing of who speaks', (text) => {
  expect(factsIn(text)).toEqual({})
})

test('a word for a difficulty is "usually", never certain', () => {
  const { facts } = understand(knowledge, 'mijn zoon heeft dyslexie', place, null, []).event
  expect(facts.find(({ fact }) => fact === 'type')).toMatchObject({
    values: ['ba'],
    strength: 'usually',
  })
})

test('a place only narrows the centres', () => {
  const { facts } = understand(
    knowledge,
    'Wij zijn een school in Limburg, leerling type 7, bij wie melden we aan?',
    place,
    null,
    [],
  ).event
  const centre = facts.find(({ fact }) => fact === 'centrum')
  expect(centre?.strength).toBe('place')
  expect(centre?.values).toEqual(expect.arrayContaining(['vrij-limburg', 'olsc-limburg', 'ander']))
})

test('values that cannot both hold are a conflict, never a choice', () => {
  const { facts } = understand(knowledge, 'mijn zoon heeft type 7 en type 9', place, null, []).event
  expect(facts.find(({ fact }) => fact === 'type')).toMatchObject({
    values: ['7-aud', '7-stos', '9'],
    conflict: true,
  })
})

test.each([
  // A compound that no phrase has is read as its head, or as the part that says something.
  [
    'ik ben vertrouwensleraar en zie een jongen met een autismediagnose',
    { rol: ['school'], type: ['9'] },
  ],
  // Of somebody else, of before, not decided.
  ['mijn man is slechtziend, mijn zoontje heeft add', { rol: ['ouder'], type: ['3'] }],
  ['zijn broer zit in het buitengewoon, hij zit in het vijfde leerjaar', { niveau: ['lager'] }],
  [
    'wij komen van LSC Dender en zitten nu in een school van Kasterlinden',
    { moment: ['andere-school'], inschrijving: ['nieuw'], centrum: ['kasterlinden'] },
  ],
  ['mijn zoon gaat misschien naar het buitengewoon', { rol: ['ouder'] }],
  // Whoever changes schools is no school.
  ['en als we van school veranderen', {}],
  // The school counts, not where somebody lives.
  ['mijn ex woont in brussel', { rol: ['ouder'] }],
  [
    'wij wonen in brussel en zijn school is in hasselt',
    { centrum: ['vrij-limburg', 'olsc-limburg', 'okoplus', 'ander'] },
  ],
  // One value gives way to another.
  [
    'het CLB maakt een IAC-verslag op voor onze leerling',
    { rol: ['school'], verslag: ['in-aanmaak'] },
  ],
  [
    'de leersteun is vorig jaar gestopt en we willen hem opnieuw opstarten',
    { moment: ['heropstart'] },
  ],
  // A sign counts where nothing says it outright.
  ['ik ben zorgco, de zoon over wie ik bel zit in K2', { rol: ['school'], niveau: ['kleuter'] }],
  ['zoon van 9 met dyslexie', { rol: ['ouder'], niveau: ['lager'], type: ['ba'] }],
  // A name, a rank and how many.
  ['gaat ons Lotte nu naar de kleuterschool', { rol: ['ouder'], niveau: ['kleuter'] }],
  ['leerling 6e jaar tso', { niveau: ['secundair'] }],
  // A word as it is written: "ben" is of whoever speaks, "is" and "zijn" are not.
  [
    'ben slechthorend en zit in 5 aso',
    {
      rol: ['leerling'],
      niveau: ['secundair'],
      type: ['7-aud'],
    },
  ],
  ['hij is slechthorend en zijn leraar weet dat', { type: ['7-aud'] }],
  // Asking what a word means states nothing, whoever asks.
  ['ik ben zorgco, wat is eigenlijk een IAC-verslag?', { rol: ['school'] }],
  // Somebody's own child goes before the child of others.
  ['de dochter van mijn zus kreeg dat, en mijn zoon niet', { rol: ['ouder'] }],
  // From one verslag to another: the one of now.
  ['hij had een GC, nu krijgt hij een IAC', { verslag: ['iac'], moment: ['ander-verslag'] }],
  // What it is not, says what it is where little is left.
  ['zij is niet autistisch en zit niet in het buitengewoon', {}],
])('%s', (text, facts) => {
  expect(statedIn(text)).toEqual(facts)
})

test.each([
  // Of somebody else, next to the one it is about.
  [
    'mijn buurvrouw haar dochter heeft een iac, mijn zoontje zit in L2',
    { rol: ['ouder'], niveau: ['lager'] },
  ],
  ['mijn nichtje is blind, ik ben haar tante', { rol: ['andere'], type: ['6'] }],
  // Told anew.
  [
    'mijn zoon heeft type 9, nee sorry type 3, en zit in L4',
    { rol: ['ouder'], niveau: ['lager'], type: ['3'] },
  ],
  // What goes on beyond a phrase says it more exactly.
  ['onze dochter zit nu in vijfde leerjaar', { rol: ['ouder'], niveau: ['lager'] }],
  ['gc verslag aangevraagd voor onze zoon', { rol: ['ouder'], verslag: ['in-aanmaak'] }],
  ['mijn zoontje heeft tos, verslag type 7', { type: ['7-stos'] }],
  ['lln 4j GC', { niveau: ['kleuter'], verslag: ['gc'] }],
  ['jongen van 14jr', { niveau: ['secundair'] }],
  ['zit al 4j op school', { inschrijving: ['bestaand'] }],
  ['leerling met ass in 3aso', { type: ['9'], niveau: ['secundair'] }],
])('%s', (text, facts) => {
  expect(factsIn(text)).toMatchObject(facts)
})

test.each([
  'kan je type 2 en ov4 combineren?',
  'kan een gc verslag een iac worden',
  'ik ken iemand die type 9 heeft',
])('%s states nothing', (text) => {
  expect(factsIn(text)).toEqual({})
})

test('what a relative has is not told of the case', () => {
  expect(
    factsIn('mijn buurvrouw haar dochter heeft een iac, mijn zoontje zit in L2'),
  ).not.toHaveProperty('verslag')
})
