import { describe, expect, test } from 'vitest'
import { assemble } from '../../src/assemble.ts'
import { replay } from '../../src/dialogue/replay.ts'
import { newState } from '../../src/dialogue/state.ts'
import { topicKey } from '../../src/search/topic.ts'
import { nearTo } from '../../src/understand/near-to.ts'

const { knowledge } = assemble(() => '2026-11-21')
const told = knowledge.articles.get('nog-geen-verslag')
if (!told) throw new Error('near-to: the article of this test is gone')
const place = {
  ...replay(knowledge.domain, newState({})),
  topic: told.id,
}
const article = (id: string) => ({ kind: 'article', id }) as const
const key = (id: string): string => topicKey(article(id))
const next = told.verder.find((id) => knowledge.articles.has(id)) ?? ''
const inFolder = [...knowledge.articles.values()].find(
  ({ id, onderwerp, ...article }) =>
    onderwerp === told.onderwerp &&
    id !== told.id &&
    !told.verder.includes(id) &&
    !article['variant-van'],
)
const far = [...knowledge.articles.values()].find(
  ({ id, onderwerp }) => onderwerp !== told.onderwerp && !told.verder.includes(id),
)

describe('what is near to what was told', () => {
  const { timesOf, subjects } = nearTo(place, false, knowledge)

  test('itself, then what it leads on to, then its folder; nothing else', () => {
    const times = [told.id, next, inFolder?.id ?? '', far?.id ?? ''].map((id) =>
      timesOf(article(id), 0),
    )
    expect(times).toEqual(times.toSorted((a, b) => b - a))
    expect(new Set(times).size).toBe(4)
    expect(times.at(-1)).toBe(1)
  })

  test('all that is near is looked at', () => {
    expect(subjects).toEqual(
      expect.arrayContaining([told.id, next, inFolder?.id].map((id = '') => key(id))),
    )
    expect(subjects).not.toContain(key(far?.id ?? ''))
  })

  test('words that are of what was told say so themselves', () => {
    expect(timesOf(article(told.id), 1)).toBeLessThan(timesOf(article(told.id), 0.1))
    expect(timesOf(article(next), 1)).toBe(timesOf(article(next), 0))
  })

  test('what was told again, or is taken back, is not what is asked', () => {
    const again = nearTo({ ...place, retold: 1 }, false, knowledge)
    const takenBack = nearTo(place, true, knowledge)
    expect(again.timesOf(article(told.id), 0)).toBeLessThan(timesOf(article(told.id), 0))
    expect(takenBack.timesOf(article(told.id), 0)).toBeLessThan(1)
  })

  test('nothing is near where nothing was told', () => {
    const { subjects: none, timesOf: always } = nearTo({ ...place, topic: null }, false, knowledge)
    expect(none).toEqual([])
    expect(always(article(told.id), 0)).toBe(1)
  })
})
