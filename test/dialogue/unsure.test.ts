import { expect, test } from 'vitest'
import { loadFollowUps } from '../evaluation/evaluation-case.ts'
import { last, said, talk } from '../setup/service.ts'

/** What is in doubt changes a little with every example that is added: the first of what people ask on that is. */
const vague = firstOf(loadFollowUps('ontwikkel'), ({ start, beurten }) => {
  const texts = [`#artikel:${start?.[0]?.topic}`, beurten[0]?.q ?? ''] as const
  if (!start?.[0]?.topic) return undefined
  const turn = last({}, ...texts)
  return turn.facts.length === 0 && said(turn).includes('ik ben niet zeker wat u bedoelt')
    ? texts
    : undefined
})

function firstOf<One, Found>(all: readonly One[], find: (one: One) => Found | undefined): Found {
  for (const one of all) {
    const found = find(one)
    if (found) return found
  }
  throw new Error('unsure: nothing that people ask on is in doubt any more')
}

test('what may not be meant is told in short, beside what else may be meant', () => {
  const turn = last({}, ...vague)
  const [first, others] = turn.messages
  expect(said(turn)).toContain('ik ben niet zeker wat u bedoelt')
  expect(first?.kind).toBe('answer')
  expect(first?.text.length).toBeLessThan(300)
  expect(others?.kind).toBe('clarify')
  expect(turn.choices[0]?.id).toBe(`artikel:${first?.topic}`)
})

test('its button tells it in full', () => {
  const [, unsure, full] = talk({}, ...vague, `#${last({}, ...vague).choices[0]?.id}`)
  expect(unsure?.messages[0]?.topic).toBeTruthy()
  expect(full?.messages[0]?.topic).toBe(unsure?.messages[0]?.topic)
  expect(full?.messages[0]?.text.length).toBeGreaterThan(300)
})

test('what is hardly in doubt is told at once', () => {
  const turn = last({}, 'wat is een GC-verslag?', 'hoe lang blijft dat geldig?')
  expect(said(turn)).not.toContain('niet zeker')
})
