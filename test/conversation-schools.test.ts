import { expect, test } from 'vitest'
import { last } from './setup/service.ts'

/* Care coordinators, teachers and secretaries, who write as in a note: short, and several things at once. */

test('what is asked to choose from is said, also where it is a goal', () => {
  const turn = last({ centrum: 'noord-brabant' }, 'type 7 ll iac')
  const clarify = turn.messages.find(({ kind }) => kind === 'clarify')
  expect(clarify?.text).toContain('- Wie kan leersteun krijgen?')
  expect(turn.choices.map(({ label }) => label)).toContain('Wie kan leersteun krijgen?')
})
