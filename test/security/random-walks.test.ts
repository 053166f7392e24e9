import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { assemble } from '../../src/assemble.ts'
import { move } from './move.ts'
import { walk } from './walk.ts'

const service = assemble(() => '2026-11-21')
const centrum = fc.constantFrom(undefined, 'vrij-limburg', 'kasterlinden', 'noord-brabant')

/** A fixed seed, so that a run says the same twice; SEED=… walks elsewhere. */
const seed = Number(process.env['SEED'] ?? 20_261_121)

it('never throws, always goes on and says the same twice, on 10,000 random walks', {
  timeout: 180_000,
}, () => {
  const start = performance.now()
  fc.assert(
    fc.property(centrum, fc.array(move, { minLength: 2, maxLength: 6 }), (centre, moves) =>
      walk(service, centre, moves),
    ),
    { numRuns: 10_000, seed },
  )
  expect(performance.now() - start).toBeLessThan(180_000)
})
