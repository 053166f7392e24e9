import { expect, test } from 'vitest'
import { last, said, talk } from '../setup/service.ts'

/** Asked on in words that several subjects have; which of them are in doubt changes a little with every example that is added. */
const asked = [
  ['wat is een leersteunplan', 'kan dat ook zonder ons'],
  ['wat zijn redelijke aanpassingen', 'wie gaat dat dan uitleggen aan de klas'],
  ['wie meldt aan', 'moet dat voor iedereen hetzelfde zijn'],
  ['wat is een leersteunplan', 'ik zou het liever anders hebben'],
] as const
const vague =
  asked.find((texts) => said(last({}, ...texts)).includes('ik ben niet zeker wat u bedoelt')) ??
  asked[0]

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
  expect(full?.messages[0]?.topic).toBe(unsure?.messages[0]?.topic)
  expect(full?.messages[0]?.text.length).toBeGreaterThan(300)
})

test('what is hardly in doubt is told at once', () => {
  const turn = last({}, 'wat is een GC-verslag?', 'hoe lang blijft dat geldig?')
  expect(said(turn)).not.toContain('niet zeker')
})
