import { describe, expect, test } from 'vitest'
import { buttonsOf, kinds, last, said, talk, topicOf, valuesOf } from '../setup/service.ts'

type Site = Parameters<typeof last>[0]

const parent: Site = { rol: 'ouder' }
const school: Site = { rol: 'school', centrum: 'vrij-limburg' }

describe('a question in no words of its own is about what was said last', () => {
  test.each(['mag dat zomaar?', 'wie doet dat', 'en dan?', 'hoe vraag ik dat', 'bij wie'])(
    '"%s" under an open question: why it is asked, the question again, and somebody to talk to',
    (text) => {
      const turn = last(parent, '#gesprek:recht', '#feit:niveau:lager', text)
      expect(kinds(turn)).toEqual(['notice', 'notice', 'question'])
      expect(said(turn)).toContain('zonder gc-, iac- of ov4-verslag')
      expect(buttonsOf(turn)).toEqual(expect.arrayContaining(['feit:verslag:gc', 'doe:mens']))
    },
  )

  test.each(['en dan?', 'wie doet dat', 'moet ik iets doen', 'wat nu', 'wat moet ik doen'])(
    '"%s" under an outcome: its next step, and its buttons',
    (text) => {
      const [outcome, turn] = talk(
        { rol: 'ouder', centrum: 'noord-brabant' },
        'mijn kind heeft gc type 9, waar aanmelden?',
        text,
      )
      expect(turn && said(turn)).toMatch(/^volgende stap: .*wat wilt u hierover nog weten/)
      expect(turn?.choices).toEqual(outcome?.choices)
    },
  )

  test.each(['wat moet ik doen', 'en wie doet dat'])(
    '"%s" under an outcome that a fact would make exact: the next step of most',
    (text) => {
      const turn = last(parent, 'mijn zoon gaat volgend jaar naar het middelbaar', text)
      expect(kinds(turn)).toEqual(['outcome'])
      expect(said(turn)).toMatch(
        /^volgende stap: vraag een gesprek met de lagere school en het clb/,
      )
      expect(buttonsOf(turn)).toContain('gesprek:contact')
    },
  )

  // A separable verb names what is asked, also where each of its words is everybody's.
  test.each([
    ['loopt dat door', 'doorloopt'],
    ['en wie meldt dat aan', 'de school meldt aan'],
  ])('"%s" under an outcome is answered', (text, words) => {
    const turn = last(parent, 'mijn zoon gaat volgend jaar naar het middelbaar', text)
    expect(kinds(turn)[0]).toBe('answer')
    expect(said(turn)).toContain(words)
  })

  test('an outcome that depends on what nobody knows still leads on', () => {
    const turn = last(parent, '#gesprek:recht', '#feit:niveau:lager', 'weet ik niet', 'en dan?')
    expect(said(turn)).toContain('wat wilt u hierover nog weten')
    expect(buttonsOf(turn)).toContain('gesprek:aanmelden')
  })

  test.each(['en dan?', 'ok en dan?'])(
    '"%s" under an article: it in short, and what comes after it',
    (text) => {
      const turn = last(parent, 'wat is een verslag van het CLB?', text)
      expect(topicOf(turn)).toBe('verslag-van-het-clb')
      expect(said(turn)).toContain('kort gezegd')
      expect(buttonsOf(turn)).toContain('artikel:hgd-traject')
    },
  )

  test.each(['wat is dat', 'wat is dat eigenlijk?'])('"%s" is told again, in short', (text) => {
    const turn = last(parent, 'wat is IRIS?', text)
    expect(topicOf(turn)).toBe('iris')
    expect(said(turn)).toContain('kort gezegd')
  })

  test.each(['is dat wettelijk?', 'met wie dan', 'tot wanneer'])(
    '"%s" under an article is asked of that',
    (text) => {
      const turn = last(parent, 'mijn kind mag maar halve dagen naar school', text)
      expect(topicOf(turn)).toBe('halve-dagen')
      expect(said(turn)).not.toContain('wat wilt u hierover nog weten')
    },
  )

  test('where it may not be there a person is offered', () => {
    const turn = last(parent, 'mijn kind mag maar halve dagen naar school', 'met wie dan')
    expect(said(turn)).toContain('staat uw antwoord daar niet bij?')
    expect(buttonsOf(turn)).toContain('doe:mens')
  })

  test('what an article leads on to is told where the question is after that', () => {
    expect(topicOf(last({}, 'wat is leersteun', 'en voor wie'))).toBe('voor-wie-is-leersteun')
  })

  test.each(['ja school', 'de school', 'school', 'en nu', 'ja'])(
    '"%s" with nothing said: what it is about',
    (text) => {
      const turn = last({ rol: 'ouder', centrum: 'vrij-limburg' }, text)
      expect(kinds(turn)).toEqual(['question'])
      expect(buttonsOf(turn)).toContain('gesprek:recht')
    },
  )

  test.each([
    ['wachtlijst', 'wachttijd'],
    ['hoe vaak', 'hoeveel-uren'],
    ['ok', 'oke'],
  ])('"%s" has hardly a word, and says enough', (text, topic) => {
    expect(topicOf(last(parent, text))).toBe(topic)
  })

  test('what the goal said last is meant, and not an article from before it', () => {
    const turn = last(school, 'wat is Diplon?', 'gc type 9, waar aanmelden?', 'wanneer')
    expect(topicOf(turn)).toBe('wachttijd')
  })
})

describe('a fact after an answer is told in the light of that answer', () => {
  test.each([
    ['hoe lang duurt leersteun', 'secundair', 'hoe-lang-duurt-leersteun'],
    ['wat is een GC-verslag', 'type 9', 'gc-verslag'],
    ['wat is een IAC-verslag?', 'kleuter', 'iac-verslag'],
    ['wij hebben een GC-verslag gekregen, wat is dat juist', 'lager', 'gc-verslag'],
    ['leerling met epilepsie, kan die leersteun krijgen', 'lager', 'geen-passend-type'],
    ['hoeveel uur hulp krijgt mijn kind', 'en in het secundair?', 'hoeveel-uren'],
    ['hoe lang is een verslag geldig', 'en bij gc?', 'hoe-lang-geldt-een-verslag'],
  ])('"%s", "%s": in short, with what it could be besides', (asked, text, topic) => {
    const turn = last(parent, asked, text)
    expect(topicOf(turn)).toBe(topic)
    expect(said(turn)).toMatch(/kort gezegd|dat verandert het antwoord niet/)
  })

  test.each([
    ['wat is een OV4-verslag?', 'en iac?', 'iac-verslag'],
    ['wat is type 7', 'en type 3?', 'type-3'],
    ['wat is type 7', 'en voor visueel?', 'type-6'],
  ])('"%s", "%s": the same question for another value', (asked, text, topic) => {
    expect(topicOf(last(parent, asked, text))).toBe(topic)
  })

  test('a difficulty that there is an answer for gets that answer', () => {
    expect(topicOf(last(parent, 'wat is leersteun', 'hij heeft autisme'))).toBe('autisme')
  })

  test('after an outcome a fact that it looks at gives the outcome anew', () => {
    const [, other, iac] = talk(
      school,
      'leerling met OV4 type 7, waar aanmelden',
      'en voor visueel?',
      'en iac?',
    )
    expect(other && valuesOf(other, 'type')).toEqual(['6'])
    expect(iac && valuesOf(iac, 'verslag')).toEqual(['iac'])
    expect(iac && valuesOf(iac, 'type')).toEqual(['6'])
    expect(iac && topicOf(iac)).toBe('route')
  })

  test('who says who they are is not told about pupils', () => {
    const turn = last(parent, 'eigenlijk ben ik de leerling zelf')
    expect(valuesOf(turn, 'rol')).toEqual(['leerling'])
    expect(kinds(turn)).toEqual(['understood', 'question'])
    expect(said(turn)).toContain('wat wil je weten')
  })
})

describe('what is taken back no longer stands', () => {
  const told = 'mijn kind van 5 met type 9 gaat van de kleuterklas naar het lager'

  test.each([
    ['of toch niet, ze blijft nog een jaar in de kleuterklas', ['kleuter']],
    ['en in het secundair?', ['secundair']],
  ])('a plan: "%s"', (text, niveau) => {
    const turn = last(parent, told, text)
    expect(valuesOf(turn, 'niveau')).toEqual(niveau)
    expect(valuesOf(turn, 'moment') ?? []).not.toContain('kleuter-lager')
    expect(said(turn)).not.toContain('passen niet samen')
  })

  test('but not where a question only names another plan', () => {
    const turn = last(
      parent,
      'mijn dochter gaat naar het eerste middelbaar, wat met de leersteun',
      'moet de nieuwe school dan opnieuw aanmelden',
    )
    expect(valuesOf(turn, 'moment')).toEqual(['lager-secundair'])
  })

  test('what somebody has stands until they say which of the two is wrong', () => {
    const turn = last({}, 'leerling met OV4-verslag in het secundair', 'nee, in het 5de leerjaar')
    expect(turn.outcome?.kind).toBe('human')
  })

  test('"geen gc" leaves all the other values', () => {
    const turn = last(school, 'leerling gc type 9, waar aanmelden?', 'het is toch geen gc')
    expect(valuesOf(turn, 'verslag')).toEqual(['iac', 'ov4', 'in-aanmaak', 'geen'])
    expect(valuesOf(last(school, 'leerling type 9', 'het is geen gc'), 'verslag')).toBeUndefined()
  })

  test('a correction of what was understood all along is confirmed', () => {
    const turn = last(
      parent,
      '#gesprek:recht',
      '#feit:niveau:secundair',
      'nee ik bedoel het tweede middelbaar',
    )
    expect(kinds(turn)).toEqual(['understood', 'question'])
  })

  test('words that only correct are no subject: "foutje: …"', () => {
    const turn = last(
      { rol: 'school', centrum: 'noord-brabant' },
      'leerling in rolstoel, wie komt er?',
      'foutje: we zijn van diverGENT',
    )
    expect(valuesOf(turn, 'centrum')).toEqual(['divergent'])
    expect(topicOf(turn)).toBe('route')
  })
})

describe('a whole question is answered by itself', () => {
  test.each([
    [['ik heb autisme en krijg geen hulp', 'moet ik iets betalen'], 'kosten'],
    [['wat doet een leerondersteuner', 'zit die naast mij?'], 'een-op-een'],
    [
      ['hoeveel uur hulp krijgt mijn kind', 'moet ik daar zelf iets voor tekenen'],
      'wie-ondertekent-toestemming',
    ],
    [['wat doet een leerondersteuner', 'kan ik nee zeggen tegen die hulp'], 'leerling-wil-niet'],
    [['wat is een HGD-traject?', "c'est quoi CLB"], 'wat-doet-het-clb'],
  ])('%j', (messages, topic) => {
    const turn = last({ rol: 'leerling' }, ...messages)
    expect(turn.messages.map((message) => message.topic)).toContain(topic)
  })
})

describe('people stay with what they talk about', () => {
  test.each([
    ['wat is een ontbindende voorwaarde', 'is daar een termijn voor', 'zestig-dagen'],
    [
      'mag de school mijn kind weigeren met een iac-verslag',
      'binnen welke termijn moet dat',
      'zestig-dagen',
    ],
    ['hoe lang moeten we wachten op leersteun', 'kan de school intussen iets doen', 'wachttijd'],
    ['wat is type 7', 'en bij een taalstoornis?', 'taalstoornis-stos'],
  ])('"%s", "%s"', (asked, text, topic) => {
    expect(topicOf(last(parent, asked, text))).toBe(topic)
  })

  test.each([
    ['hoe lang moeten we wachten op leersteun', 'wat is een IAC-verslag?', 'iac-verslag'],
    ['wat is type 7', 'hoeveel uur leersteun krijgt mijn kind', 'hoeveel-uren'],
    ['wat is een ontbindende voorwaarde', 'moet ik als ouder iets betalen', 'kosten'],
  ])('but "%s", "%s" changes the subject', (asked, text, topic) => {
    expect(topicOf(last(parent, asked, text))).toBe(topic)
  })

  test('what is known of a case can be gone on from', () => {
    const told = 'we wachten op het CLB voor een verslag'
    expect(topicOf(last(parent, told, 'wie maakt dat'))).toBe('wie-beslist-over-het-verslag')
    expect(kinds(last(parent, told, 'is daar een termijn voor'))).not.toContain('referral')
    expect(kinds(last(parent, told, 'ik zoek een tweedehands fiets'))).not.toContain('answer')
  })

  test('a goal that begins with a fact comes with what the message may be about besides', () => {
    const turn = last(parent, 'wij willen stoppen met de leersteun')
    expect(turn.choices[0]?.id).toBe('artikel:stoppen-op-vraag-van-ouders')
  })
})
