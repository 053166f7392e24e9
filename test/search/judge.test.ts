import { describe, expect, test } from 'vitest'
import { judge, type Signs } from '../../src/search/judge.ts'
import type { Topic } from '../../src/search/topic.ts'
import type { Hit } from '../../src/search/topic-index.ts'

const hit = (kind: Topic['kind'], id: string, score: number, more: Partial<Hit> = {}): Hit => ({
  document: {
    topic: { kind, id },
    title: id,
    questions: [],
    body: () => '',
    audience: [],
    centres: [],
  },
  score,
  chance: 0.2,
  coverage: 1,
  matched: () => [],
  ...more,
})

const ours: Signs = {
  sound: { leaning: 2, words: 4, numbers: 0, ordinary: 0, unknown: 0, strange: 0 },
  facts: 0,
  ours: 0.9,
  isOfCase: false,
  hasOurWord: true,
  isUnderWay: false,
  isInstead: false,
  isDefinition: false,
  isForeign: false,
}

const ids = (hits: readonly Hit[]) => hits.map(({ document }) => document.topic.id)

describe('what a message is about', () => {
  test('a good hit is told, and what is near is offered under it', () => {
    const about = judge(
      [hit('article', 'a', 2), hit('article', 'b', 1.9), hit('article', 'c', 1.2)],
      ours,
    )
    expect(about).toMatchObject({ kind: 'hit', hit: { score: 2 } })
    expect(about.kind === 'hit' && ids(about.others)).toEqual(['b'])
  })

  test('a poor hit is asked about: at most three', () => {
    const poor = ['a', 'b', 'c', 'd'].map((id, i) => hit('article', id, 1 - i / 100))
    const about = judge(poor, ours)
    expect(about.kind === 'weak' && ids(about.hits)).toEqual(['a', 'b', 'c'])
  })

  describe('in the middle of a conversation', () => {
    // Of three subjects the first has .40 of what they share, of five .28, of ten .14.
    const many = (length: number) =>
      Array.from({ length }, (_, i) => hit('article', `${i}`, i === 0 ? 3.1 : 3))
    const kind = (length: number, signs: Partial<Signs>) =>
      judge(many(length), { ...ours, isUnderWay: true, ...signs }).kind

    test('an article that is one of many is asked about', () => {
      expect([3, 5, 10].map((length) => kind(length, {}))).toEqual(['hit', 'hit', 'close'])
      expect(kind(10, { isUnderWay: false })).toBe('hit')
    })

    test('sooner where it comes instead of what was told, and not where it is named', () => {
      expect([3, 5].map((length) => kind(length, { isInstead: true }))).toEqual(['hit', 'close'])
      expect(kind(10, { isDefinition: true })).toBe('hit')
    })

    test('a goal is not: it asks what it needs', () => {
      const goal = [hit('goal', 'g', 3.1), ...many(10).slice(1)]
      expect(judge(goal, { ...ours, isUnderWay: true }).kind).toBe('hit')
    })
  })

  test('what is not ours is referred by its subject, or in general where it is hardly that', () => {
    expect(judge([hit('not-ours', 'x', 1)], ours).kind).toBe('hit')
    expect(judge([hit('not-ours', 'x', 1, { coverage: 0.2 })], ours).kind).toBe('elsewhere')
    expect(judge([hit('not-ours', 'x', 0.4)], ours).kind).toBe('elsewhere')
    expect(judge([hit('not-ours', 'x', 2.2, { chance: 0.01 })], ours).kind).toBe('elsewhere')
  })

  test('small talk that only the way of asking reminds of is not what was meant', () => {
    const chat = (given: object) => judge([hit('small-talk', 'x', 2.5, given)], ours).kind
    expect(chat({ chance: 0.1, coverage: 0.3 })).toBe('elsewhere')
    expect(chat({ chance: 0.6, coverage: 0.3 })).toBe('hit')
    expect(chat({ chance: 0.2, coverage: 0.7 })).toBe('hit')
  })

  describe('what is close to ours', () => {
    const everyday = { ...ours, hasOurWord: false, ours: 0.3 }
    const article = hit('article', 'a', 3, { chance: 0.1, coverage: 0.3 })
    const near = hit('not-ours', 'x', 2.8, { chance: 0.3 })
    const far = hit('not-ours', 'x', 2.8, { chance: 0.01 })

    test('names its nearest subject where it is not ours, if one is likely enough', () => {
      const unlike = { ...everyday, ours: 0.9, sound: { ...ours.sound, leaning: -1 } }
      expect(judge([article, near], unlike)).toMatchObject({ kind: 'elsewhere', nearest: near })
      expect(judge([article, far], unlike)).toMatchObject({ kind: 'elsewhere', nearest: null })
    })

    test('is offered where we ask what is meant', () => {
      const unclear = { ...everyday, ours: 0.9 }
      const about = judge([hit('article', 'a', 3.2, { coverage: 0.3 }), near], unclear)
      expect(about.kind === 'weak' && ids(about.hits)).toEqual(['a', 'x'])
    })

    test('is not asked about where it has a word that we do not know', () => {
      const sound = { ...ours.sound, unknown: 0.1 }
      const about = judge([hit('article', 'a', 3.2, { coverage: 0.3 }), near], {
        ...everyday,
        ours: 0.9,
        sound,
      })
      expect(about).toMatchObject({ kind: 'elsewhere', nearest: near })
    })
  })

  test('no hit: everyday Dutch is elsewhere, what is no Dutch is nothing', () => {
    expect(judge([], ours).kind).toBe('elsewhere')
    expect(judge([], { ...ours, sound: { ...ours.sound, strange: 1 } }).kind).toBe('none')
  })
})
