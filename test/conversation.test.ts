import { expect, test } from 'vitest'
import { buttonsOf, kinds, last, said, talk } from './setup/service.ts'

test('a parent at Vrij LSC Limburg hears what happens at the move to secondary school', () => {
  const turn = last(
    { centrum: 'vrij-limburg', rol: 'ouder' },
    'mijn dochter gaat naar het middelbaar, loopt de leersteun door?',
  )
  expect(turn.outcome).toMatchObject({ decision: 'overgang', kind: 'decided' })
  for (const part of [
    'vervalt',
    'evaluatie',
    'clb',
    'nieuw verslag',
    'secundaire school',
    'zo werkt',
  ])
    expect(said(turn)).toContain(part)
  expect(turn.messages.at(-1)?.sources.map(({ id }) => id)).toContain('limburg-verloop')
  expect(turn.checklist?.facts).toMatchObject({
    moment: 'lager-secundair',
    centrum: 'vrij-limburg',
  })
})

test('elsewhere the same question gets the general line, with Limburg as one way and a button that makes it exact', () => {
  const turn = last(
    { rol: 'ouder' },
    'mijn dochter gaat naar het middelbaar, loopt de leersteun door?',
  )
  expect(kinds(turn)).toContain('outcome')
  expect(said(turn)).toMatch(/limburg/)
  expect(said(turn).match(/reken er niet op/g)).toHaveLength(1)
  expect(buttonsOf(turn)).toContain('wijzig:centrum')
})

test('a care coordinator who says it all is asked nothing', () => {
  const turn = last(
    {},
    'Leerling met IAC-verslag type 7 in een lagere school van LSC Noord-Brabant, waar meld ik aan?',
  )
  expect(turn.outcome).toMatchObject({
    kind: 'decided',
    values: { givenBy: 'slsc-467', registerAt: 'noord-brabant', channel: 'diplon' },
  })
  expect(kinds(turn)).not.toContain('question')
  expect(turn.checklist).toBeDefined()
})

test('a parent who knows little ends at a next step', () => {
  const turns = talk(
    { rol: 'ouder' },
    '#gesprek:recht',
    'weet ik niet',
    'weet ik niet',
    'weet ik niet',
  )
  const turn = turns.at(-1)
  expect(turns.flatMap(kinds)).toContain('outcome')
  expect(turns.map(said).join('\n')).toMatch(/clb/)
  expect(turns.map(said).join('\n')).toMatch(/neem .*mee|breng/)
  expect(turn && buttonsOf(turn)).toContain('gesprek:aanmelden')
})

test('a question in between is answered and the open question returns, in one turn', () => {
  const [asked, between] = talk(
    { rol: 'school', centrum: 'vrij-limburg' },
    '#gesprek:aanmelden',
    'wat is een GC-verslag?',
  )
  expect(asked && kinds(asked)).toContain('question')
  expect(between && kinds(between)).toEqual(['answer', 'question'])
  expect(between?.messages.at(-1)?.text).toBe(asked?.messages.at(-1)?.text)
})

test('what was read can be changed, and the others stay', () => {
  const turn = last(
    {},
    'leerling type 7 van LSC Noord-Brabant, waar melden we aan?',
    '#wijzig:type',
    'type 9',
  )
  expect(turn.outcome?.values).toMatchObject({
    givenBy: 'noord-brabant',
    registerAt: 'noord-brabant',
  })
})

test('back undoes the last step', () => {
  const turn = last({ centrum: 'noord-brabant' }, '#gesprek:aanmelden', '#feit:type:9', 'terug')
  expect(kinds(turn)).toEqual(['question'])
  expect(turn.facts.map(({ fact }) => fact)).not.toContain('type')
})

test('back to an article tells it again', () => {
  const turn = last({}, '#artikel:gc-verslag', '#gesprek:contact', 'terug')
  expect(kinds(turn)).toEqual(['answer'])
})

test('opnieuw forgets all but what the page says', () => {
  const turn = last({ centrum: 'noord-brabant' }, '#gesprek:aanmelden', '#feit:type:9', 'opnieuw')
  expect(kinds(turn)).toEqual(['greeting'])
  expect(turn.facts.map(({ fact, values }) => [fact, values])).toEqual([
    ['centrum', ['noord-brabant']],
  ])
})

test('OV4 in the lagere school is said and asked, not guessed', () => {
  const turn = last({}, 'leerling met OV4-verslag in het 5de leerjaar')
  expect(turn.outcome?.kind).toBe('human')
  expect(buttonsOf(turn)).toEqual(expect.arrayContaining(['wijzig:verslag', 'wijzig:niveau']))
})

test('urgent words break through everything', () => {
  const turn = last({ rol: 'leerling' }, '#gesprek:recht', 'ik wil niet meer leven')
  expect(kinds(turn)).toEqual(['urgent'])
  expect(said(turn)).toMatch(/1813|112/)
})

test('personal data is left out, said so, and never said back', () => {
  const turn = last({}, 'mijn zoon heet Jef, 12.03.14-123.45, hij heeft autisme')
  expect(kinds(turn)[0]).toBe('notice')
  expect(JSON.stringify(turn)).not.toMatch(/Jef|123\.45/)
})

test('not understood: first other words, then a person', () => {
  const [first, second] = talk({ centrum: 'noord-brabant' }, 'xkjq zzvw', 'qqwx hjkp')
  expect(first && kinds(first)).toEqual(['notice'])
  expect(second && kinds(second)).toContain('referral')
  expect(second && said(second)).toContain('info@lscnb.be')
})

test('what was missed is remembered where nothing else is known yet', () => {
  const second = last({}, 'xkjq zzvw', 'qqwx hjkp')
  expect(said(second)).toContain('misschien helpt iemand u beter')
  expect(kinds(second)).toContain('referral')
})

test('an everyday request is referred and fills no fact', () => {
  const turn = last({}, 'wat voor weer wordt het morgen in Gent?')
  expect(kinds(turn)).toEqual(['referral'])
  expect(turn.facts).toEqual([])
})

test('the same state and input give the same turn', () => {
  const messages = ['mijn zoon heeft autisme', 'hij zit in K3', 'wie meldt hem aan?'] as const
  expect(talk({}, ...messages)).toEqual(talk({}, ...messages))
})

test('a short message after an urgent one is still about that, also after a question of ours in between', () => {
  const site = { rol: 'leerling' }
  expect(kinds(last(site, 'ik word thuis geslagen', 'help'))).toEqual(['urgent'])
  expect(kinds(last(site, 'ik word thuis geslagen', 'wat is een GC-verslag?'))).toContain('answer')
  expect(kinds(last(site, 'ik word thuis geslagen', 'wat is leersteun?', 'help'))).toEqual([
    'urgent',
  ])
})

test.each([{}, { rol: 'leerling' }, { rol: 'ouder', centrum: 'antwerpen-plus' }])(
  'whoever may be in danger hears whom to call until they ask something of ours: %o',
  (site) => {
    const turns = talk(
      site,
      'ik wil niet meer leven',
      'al gebeld maar daar neemt niemand op',
      'ik ben 14',
      'awel is dicht denk ik. kun je met mij blijven praten',
      'wat is een GC-verslag?',
      'ik ben 14',
    )
    expect(turns.map((turn) => kinds(turn)[0])).toEqual([
      'urgent',
      'urgent',
      'urgent',
      'urgent',
      'answer',
      expect.not.stringMatching('urgent'),
    ])
    const [first, second] = turns
    expect(second && said(second)).toContain('kan niet bellen')
    expect(first?.choices.map(({ id }) => id)).toEqual(['doe:opnieuw'])
  },
)

test.each([
  ['wie meldt aan, kort aub', 'wie-meldt-aan'],
  ['leg eens in twee zinnen uit wat een HGD-traject is', 'hgd-traject'],
])('"%s": the answer in its shortest form', (text, topic) => {
  const { messages } = last({}, text)
  expect(messages[0]?.topic).toBe(topic)
  expect(messages[0]?.text).toMatch(/^Kort gezegd: /)
  expect(messages[0]?.text.length).toBeLessThan(200)
})

test('an answer that is too long is told again in short', () => {
  const turn = last({}, 'wat is een HGD-traject', 'dat is te lang, zeg het eens in 2 zinnen')
  expect(turn.messages[0]?.topic).toBe('hgd-traject')
  expect(said(turn)).toContain('kort gezegd')
})

test('whoever writes English or French hears once, in that language, that the answer is in simple Dutch', () => {
  const notices = (...texts: readonly string[]) =>
    talk({}, ...texts).map((turn) => turn.messages.filter(({ kind }) => kind === 'notice').length)
  expect(notices('can my daughter get extra time for exams', 'who decides the type')).toEqual([
    1, 0,
  ])
  expect(said(last({}, "qui peut aider mon enfant à l'école ?"))).toContain('néerlandais simple')
  expect(notices('hoe vraagt de school leersteun')).toEqual([0])
})

test.each(['wachtlijst', 'kosten'])('whoever types only %s looks for that subject', (word) => {
  expect(kinds(last({}, word))).toContain('answer')
})

test.each(['ik haat school', 'de school doet niks voor mijn zoon'])(
  'short as it is, "%s" is ours',
  (text) => {
    expect(kinds(last({}, text))).toContain('answer')
  },
)

test('who waits and does not say for what is asked, with the wait for leersteun first', () => {
  const turn = last({}, 'wij wachten al 5 maanden')
  expect(kinds(turn)).toEqual(['clarify'])
  expect(turn.choices[0]?.id).toBe('artikel:wachttijd')
})

test.each(['wat kost een liter melk', 'wat eten we vanavond'])(
  '"%s" is not ours, nor near it',
  (text) => {
    expect(last({}, text).messages.map(({ topic }) => topic)).toEqual(['alledaags'])
  },
)

test('a number that is also the name of a centre is no question about that centre', () => {
  const shown = kinds(last({}, '467 gedeeld door 3'))
  expect(shown).not.toContain('answer')
  expect(shown).not.toContain('question')
})

test('a question without words of its own is never referred: it is about what was said', () => {
  const under = last({ centrum: 'kempen' }, 'aanmelden type 9 lager', 'tegen wanneer?')
  expect(kinds(under)).not.toContain('referral')
  expect(kinds(last({}, 'wat voor weer wordt het morgen?', 'tegen wanneer?'))).not.toContain(
    'referral',
  )
})

test('under an open question what is known already is not answered with something else', () => {
  const site = { rol: 'ouder', centrum: 'kempen' }
  const asked = 'mijn dochter van 7 heeft dyslexie, kan zij leersteun krijgen?'
  expect(kinds(last(site, '#gesprek:recht', '#feit:niveau:lager', asked))).toContain('question')
  expect(
    kinds(
      last(site, '#gesprek:recht', '#feit:niveau:lager', asked, 'zij zit in het tweede leerjaar'),
    ),
  ).toEqual(['question'])
})

test('what a question about the difference names is no case', () => {
  const turn = last({}, 'verschil gc iac')
  expect(turn.facts).toEqual([])
  expect(kinds(turn)).toEqual(['answer'])
})

test('where type and centre are known another question than where to register gets its own answer', () => {
  const site = { centrum: 'kempen' }
  expect(kinds(last(site, 'leerling type 3, waar aanmelden?'))).toContain('outcome')
  const own = last(site, 'mijn kleinzoon heeft down syndroom, mag hij naar een gewone school?')
  expect(kinds(own)).not.toContain('outcome')
})
