import { describe, expect, test } from 'vitest'
import { kinds, last, said } from '../setup/service.ts'

const topics = (turn: ReturnType<typeof last>) => turn.messages.map(({ topic }) => topic)

describe('what was asked is not forgotten by a button in between', () => {
  test.each([
    ['kasterlinden', ['wat is een leervraag', '#feit:rol:school'], 'leervraag'],
    [
      'divergent',
      ['nah na ongeval geen type', '#wijzig:type', '#feit:type:onbekend'],
      'geen-passend-type',
    ],
    [
      'kasterlinden',
      [
        '#gesprek:recht',
        '#feit:niveau:lager',
        '#feit:verslag:iac',
        'wat is een iac',
        '#wijzig:rol',
        '#feit:rol:school',
      ],
      'iac-verslag',
    ],
  ])('%s %j', (centrum, messages, topic) => {
    const turn = last({ centrum }, ...messages)
    expect(topics(turn)).toContain(topic)
    expect(said(turn)).not.toContain('wat wilt u weten?')
  })

  test('the goal goes on with an answer to its own question', () => {
    const turn = last({ rol: 'ouder' }, '#gesprek:recht', 'wat is een iac', '#feit:niveau:lager')
    expect(kinds(turn)).toEqual(['question'])
  })

  test('a change that is chosen begins what a change that is told begins', () => {
    const turn = last(
      { centrum: 'vrij-limburg', rol: 'school' },
      'leersteun is gestopt, hoe herstart ik',
      '#feit:moment:ander-type',
      '#feit:type:9',
    )
    expect(turn.outcome?.decision).toBe('overgang')
  })
})

test('a question that comes with a fact is answered', () => {
  const turn = last({ rol: 'leerling' }, 'krijg ik meer tijd op de examens? heb dyslexie')
  expect(kinds(turn).slice(0, 2)).toEqual(['understood', 'answer'])
  expect(turn.messages[1]?.topic).toBe('redelijke-aanpassingen')
})
