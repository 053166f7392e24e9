import { describe, expect, test } from 'vitest'
import { last, said, topicOf } from './setup/service.ts'

/* What people ask about in many ways, and what no source of ours says. */

const parent = { rol: 'ouder' }
const school = { rol: 'school' }
const clb = { rol: 'clb' }
const pupil = { rol: 'leerling' }

describe('what is asked is what is answered', () => {
  test.each([
    [school, 'wie keurt extra examentijd goed, de klassenraad?', 'toetsen-en-examens'],
    [pupil, 'ik heb autisme, mag ik examens apart afleggen', 'toetsen-en-examens'],
    [parent, 'de school zegt dat ze hem niet meer aankan', 'school-ziet-het-niet-zitten'],
    [parent, 'de juf wil ons dochter niet meer in de klas', 'school-ziet-het-niet-zitten'],
    [clb, 'welke criteria zijn er voor een gc- of een iac-verslag', 'criteria-verslag-en-type'],
    [clb, 'mag ik type 9 geven op een vermoeden van ass', 'criteria-verslag-en-type'],
    [parent, 'kunnen wij ergens meer uren leersteun vragen', 'meer-of-minder-leersteun'],
    [parent, 'mag de school een kind in een rolstoel weigeren', 'inschrijving-ontbonden'],
    [parent, 'betekent dat verslag dat mijn zoon dom is', 'verslag-van-het-clb'],
    [parent, 'mijn dochter kan niet goed nederland praten', 'anderstalig'],
    [pupil, 'mag ik zelf naar het clb gaan zonder mijn ouders', 'wie-ondertekent-toestemming'],
    [school, 'moet leersteun in Discimus staan', 'hoe-meldt-de-school-aan'],
    [parent, 'ze weigeren alle aanpassingen op school, klacht', 'aanpassing-geweigerd'],
    [parent, 'de nieuwe school weigert hem in te schrijven', 'inschrijving-ontbonden'],
    [parent, 'het infopunt neemt nooit op, ik wil klagen', 'klacht-over-leersteun'],
    [parent, 'mijn kind praat nog geen woord', 'taalstoornis-stos'],
    [parent, 'mijn kind wil de hulp niet', 'leerling-wil-niet'],
    [parent, 'onze dochter zwijgt op school, thuis praat ze wel', 'angst-en-depressie'],
    [parent, 'doet leersteun ook optillen', 'verzorging-op-school'],
    [parent, 'aanpassingen heeft hij al, die helpen niet genoeg', 'nog-geen-verslag'],
    [school, 'mogen wij twee leersteuncentra hebben', 'specifiek-leersteuncentrum'],
    [
      school,
      'is er leersteun als een kind met down uit het buo naar ons terugkomt',
      'van-buitengewoon-naar-gewoon',
    ],
    [school, 'een kleuter bijt alle andere kinderen in mijn klas', 'moeilijk-gedrag-in-de-klas'],
  ])('%o "%s"', (site, message, topic) => {
    expect(topicOf(last(site, message))).toBe(topic)
  })

  test.each(['klopt het dat jullie in Nederland liggen', 'is noord-brabant in nederland'])(
    '"%s" is still about the country',
    (message) => {
      expect(topicOf(last(parent, message))).toBe('noord-brabant-is-vlaanderen')
    },
  )
})

describe('what no source says is said, with whom to ask', () => {
  test.each([
    [parent, 'moet mijn kleuter blijven zitten', /blijven zitten staat niets in onze bronnen/],
    [
      parent,
      'krijgen wij geld terug voor de schoolbus',
      /geld terug .* staat niets in onze bronnen/,
    ],
    [parent, 'wie geeft les in gebarentaal', /les in gebarentaal staat niets in onze bronnen/],
    [school, 'moet leersteun in Discimus staan', /dat staat niet in onze bronnen/],
    [
      school,
      'wie keurt extra examentijd goed, de klassenraad?',
      /laatste woord heeft.* staat niet/,
    ],
    [clb, 'welke criteria zijn er voor een gc- of een iac-verslag', /staan niet in onze bronnen/],
    [parent, 'kan de onderwijsinspectie helpen', /inspectie .* staat niet in onze bronnen/],
    [parent, 'wie leert onze blinde dochter braille', /braille .* staat niet in onze bronnen/],
    [
      school,
      'mag een leraar coaching weigeren',
      /coaching weigeren\? dat staat niet in onze bronnen/,
    ],
    [school, 'is overleg met de leerondersteuner werktijd', /werktijd.* dat staat niet/],
    [school, 'mag het secretariaat het verslag lezen', /secretariaat ook mag lezen, staat niet/],
    [school, 'mag onze school een centrum van een ander net nemen', /centrum van een ander net/],
    [
      parent,
      'komt de vorige leerkracht van het buo het uitleggen aan de nieuwe juf',
      /nieuwe\? dat staat niet/,
    ],
  ])('%o "%s"', (site, message, honest) => {
    expect(said(last(site, message))).toMatch(honest)
  })
})

test('who asks on for more than was told of hours hears how to ask it', () => {
  const turn = last(
    parent,
    'hoeveel uur leersteun krijgt een kind',
    'wij willen er meer, bij wie vragen we dat',
  )
  expect(topicOf(turn)).toBe('meer-of-minder-leersteun')
})

test('what is said to be unfair is answered under the refused adaptation', () => {
  const turn = last(
    pupil,
    'mijn leraar weigert mij extra tijd',
    'hij zegt dat het oneerlijk is voor de anderen',
  )
  expect(said(turn)).toMatch(/geen voordeel/)
})

describe('what is asked on gets the line that answers', () => {
  test.each([
    [
      school,
      'leerkrachtgericht',
      'ben ik verplicht mee te doen met die coaching',
      /coaching weigeren/,
    ],
    [school, 'geen-tijd-voor-overleg', 'is dat in mijn werktijd', /werktijd, en mag het na school/],
    [school, 'oud-verslag', 'het is nog in het lager gemaakt', /komt het verslag uit het lager/],
    [
      school,
      'andere-school',
      'wij zijn de oude school, sluiten wij iets af',
      /sluit de leerondersteuner het dossier af/,
    ],
    [parent, 'wie-helpt-ouders', 'en de inspectie dan', /inspectie .* staat niet in onze bronnen/],
    [parent, 'verzorging-op-school', 'hij heeft de hele dag een natte broek', /dat is hard/],
    [pupil, 'schaamte', 'zegt ze tegen mijn ouders wat ik vertel', /wat een leerling zegt|ouders/],
  ])('%o after %s "%s"', (site, told, message, line) => {
    expect(said(last(site, `#artikel:${told}`, message))).toMatch(line)
  })
})

test('who is afraid hears of no suicide line', () => {
  expect(said(last(parent, 'ze heeft selectief mutisme, dat is een angst'))).not.toMatch(
    /elfmoord|1813/,
  )
})

test('what is for a pupil is not said to a parent', () => {
  expect(said(last(parent, '#artikel:aanpassing-geweigerd'))).not.toContain('leerling kunt u')
})
