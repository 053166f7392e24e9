import { describe, expect, test } from 'vitest'
import { last, said, topicOf } from '../setup/service.ts'

const parent = { rol: 'ouder' }

describe('commands in words of one’s own', () => {
  test.each([
    'leg eens simpeler uit',
    'kan je dat in eenvoudigere woorden zeggen',
    'ik begrijp er niets meer van',
    'vat eens samen alsjeblieft',
  ])('"%s" under an article: the same in short', (text) => {
    const turn = last(parent, 'wat is een GC-verslag', text)
    expect(topicOf(turn)).toBe('gc-verslag')
    expect(said(turn)).toContain('kort gezegd')
  })

  test('what is known is summed up where something is', () => {
    const turn = last(
      {},
      'mijn zoon met type 9 zit in het lager',
      'geef nog eens een kort overzicht',
    )
    expect(said(turn)).toContain('dit weet ik tot nu toe')
  })

  test('somebody to talk to, at the end of a complaint', () => {
    const turn = last(
      parent,
      'hoe lang moeten we wachten',
      'ik ben dat wachten beu. kan ik iemand bellen',
    )
    expect(topicOf(turn)).toBe('contact')
  })

  test.each(['wij willen dat niet', 'wat doen ze dan'])('"%s" is none', (text) => {
    const turn = last(parent, 'wat is een GC-verslag', text)
    expect(said(turn)).not.toContain('dit weet ik tot nu toe')
    expect(topicOf(turn) === 'gc-verslag' && said(turn).includes('kort gezegd')).toBe(false)
  })
})

describe('commands in the middle of a conversation', () => {
  const told = [
    'hoe vraag ik leersteun aan voor mijn zoon',
    'hij zit in het vijfde leerjaar',
  ] as const
  const afterwards = (text: string) => last(parent, ...told, text)

  test.each([
    'ga naar de vorige vraag',
    'kunt u teruggaan',
    'ik heb me vergist, terug',
    'dat was een fout antwoord, terug',
    'maak mijn laatste antwoord ongedaan',
    'mag ik mijn antwoord veranderen',
    'oei, foute knop',
  ])('"%s" goes back', (text) => {
    expect(afterwards(text).facts.map(({ fact }) => fact)).toEqual(['rol'])
  })

  test.each([
    'vergeet alles wat ik gezegd heb',
    'wis wat ik over mijn zoon vertelde',
    'ik wil dat je alles vergeet',
    'kunnen we helemaal opnieuw beginnen aub',
    'we starten opnieuw',
    'ik heb een vraag over een ander kind',
  ])('"%s" starts anew', (text) => {
    expect(said(afterwards(text))).toContain('dit is het infopunt over leersteun')
  })

  test.each([
    'vat samen wat je van die jongen weet',
    'wat weet u al over mijn dochter',
    'wat heb ik allemaal gezegd',
    'kan je alles nog eens op een rijtje zetten',
    'kan je samenvatten wat we besproken hebben',
  ])('"%s" sums up', (text) => {
    expect(said(afterwards(text))).toContain('dit weet ik tot nu toe')
  })

  test.each(['ik wil stoppen met dit gesprek', 'dit is genoeg', 'geen vragen meer'])(
    '"%s" ends it',
    (text) => {
      expect(said(afterwards(text))).toContain('veel succes')
    },
  )

  test('gegevens are not kept, so there is nothing to remove', () => {
    expect(said(afterwards('verwijder mijn gegevens'))).toContain('ik bewaar niets')
  })

  test.each([
    'kan mijn kind terug',
    'wat weet u over type 9',
    'we starten opnieuw met leersteun',
    'mag ik het verslag weggooien',
    'is dat genoeg',
    'een ander kind heeft meer uren',
  ])('"%s" is none', (text) => {
    expect(said(afterwards(text))).not.toMatch(
      /dit weet ik tot nu toe|veel succes|dit is het infopunt/,
    )
    expect(afterwards(text).facts.map(({ fact }) => fact)).toContain('niveau')
  })
})

describe('what is said to the assistant, after an answer', () => {
  test.each([
    'langer',
    'kan het langer',
    'uitgebreider graag',
    'meer uitleg',
    'vertel er eens meer over',
    'toon de hele tekst',
    'herhaal dat',
    'kan je dat nog eens herhalen',
    'wat zei je daarnet',
    'zeg dat nog eens',
    'wablief',
  ])('"%s": the same in full', (text) => {
    const turn = last({}, 'wat is leersteun', 'korter', text)
    expect(topicOf(turn)).toBe('wat-is-leersteun')
    expect(said(turn)).toMatch(/^leersteun is hulp voor een kind/)
  })

  test.each([
    'shorter please',
    'leg het uit alsof ik 8 ben',
    'leg uit alsof ik tien jaar ben',
    'in mensentaal aub',
    'leg het uit voor een kind',
  ])('"%s": the same in short', (text) => {
    const turn = last({}, 'wat is leersteun', text)
    expect(topicOf(turn)).toBe('wat-is-leersteun')
    expect(said(turn)).toContain('kort gezegd')
  })

  test.each([
    'ga terug naar het begin',
    'breng mij naar het begin',
    'terug naar het beginscherm',
    'kan ik opnieuw beginnen',
  ])('"%s": all over again', (text) => {
    const { facts, messages } = last({}, 'mijn zoon heeft een gc-verslag type 9', text)
    expect(facts).toEqual([])
    expect(messages.map(({ kind }) => kind)).toEqual(['greeting'])
  })

  test.each([
    'wat weet je nu allemaal over mij',
    'wat onthoud jij eigenlijk van mij',
    'wat weet je van ons',
    'klopt wat je van mij onthouden hebt?',
    'wat heb je tot nu toe begrepen',
    'welke gegevens heb je van mij',
    'zeg eens wat je al weet',
    'weet je nog wat ik zei',
  ])('"%s": what is known', (text) => {
    const told = 'mijn zoon heeft een gc-verslag type 9'
    expect(said(last({}, told, text))).toContain('dit weet ik tot nu toe')
    // Of an answer about something else, and where nothing was told.
    expect(said(last({}, 'wat is leersteun', text))).toContain('u hebt mij nog niets verteld')
  })

  test.each([
    ['bewaar je dat nu?', 'wat-bewaar-je'],
    ['sla je dit op', 'wat-bewaar-je'],
    ['ga je dat bijhouden', 'wat-bewaar-je'],
    ['vertel je dit door', 'wat-bewaar-je'],
    ['wordt dat ergens opgeslagen', 'wat-bewaar-je'],
    ['leest iemand mee?', 'wat-bewaar-je'],
    ['leest de school mee', 'wat-bewaar-je'],
    ['kan mijn juf dit zien?', 'wat-bewaar-je'],
    ['kunnen mijn ouders dit lezen', 'wat-bewaar-je'],
    ['kan de leraar zien wat ik hier typ', 'wat-bewaar-je'],
    ['wie heeft u gemaakt', 'wie-maakte-je'],
    ['wie schrijft deze teksten', 'wie-maakte-je'],
    ['in het Engels', 'engels'],
    ['spreek je frans?', 'frans'],
    ['andere vraag', 'wat-kan-je'],
    ['sorry ik bedoelde iets anders', 'wat-kan-je'],
    ['dank u, ik zal het aan zijn mama zeggen', 'wil-nadenken'],
    ['ok ik ga dat met de juf bespreken', 'wil-nadenken'],
    ['wat is jullie nummer', 'contact'],
    ['hoe word ik leerondersteuner', 'vacatures'],
    ['ik wil stop', 'stoppen-op-vraag-van-ouders'],
  ])('"%s": %s, whatever was said before', (text, topic) => {
    expect(topicOf(last({}, text))).toBe(topic)
    expect(topicOf(last({}, 'wat is een IAC-verslag', text))).toBe(topic)
  })

  test.each(['telefoonnr slsc 467', 'mail slsc 467', 'hoe bereik ik slsc 467'])(
    '"%s": the details of a partner, also to who has a centre',
    (text) => {
      const turn = last({ rol: 'school', centrum: 'noord-brabant' }, 'wie kan ik bellen', text)
      expect(topicOf(turn)).toBe('slsc-467')
    },
  )

  test.each([
    'wie kan het verslag lezen',
    'mag mijn dochter dit jaar mee',
    'wat weet de school over het verslag',
    'wie maakt het verslag',
  ])('"%s" is about something else', (text) => {
    const turn = last(parent, 'wat is een IAC-verslag', text)
    expect(turn.messages.every(({ kind }) => kind !== 'greeting')).toBe(true)
    expect(said(turn)).not.toContain('dit weet ik tot nu toe')
  })
})

test.each(['maak checklist', 'geef mij die checklist', 'kan ik een checklist krijgen'])(
  'the checklist is made whenever it is asked for: "%s"',
  (text) => {
    const told = ['leerling type 9 met gc, waar aanmelden', 'moet het verslag in diplon zitten']
    const turn = last({ rol: 'school', centrum: 'noord-brabant' }, ...told, text)
    expect(turn.checklist).toBeDefined()
    expect(topicOf(turn)).not.toBe('verslag-niet-zichtbaar')
  },
)
