import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noFacts } from '../../src/facts/facts.ts'
import { combinations } from '../../src/rules/combinations.ts'
import { decide } from '../../src/rules/decide.ts'
import { valuesIn } from '../../src/rules/space/values-in.ts'
import { problems } from './arbitrary.ts'
import { casesOf, outcomeOf, winner } from './naive.ts'
import { compiled, naive, plain, region } from './plain.ts'

describe('against the version that writes out every combination', () => {
  test('decide gives the same verdict', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(problems, (problem) => {
        const verdict = decide(compiled(problem), problem.facts, problem.day)
        const label = verdict.kind === 'decided' && verdict.cautious ? 'cautious' : verdict.kind
        seen.set(label, (seen.get(label) ?? 0) + 1)
        expect(plain(verdict)).toEqual(naive(problem))
        if (verdict.kind === 'open') expect(verdict.ask).toBe(verdict.candidates[0])
      }),
      { numRuns: 3000 },
    )
    expect([...seen.keys()].sort()).toEqual([
      'cautious',
      'contradiction',
      'decided',
      'depends',
      'open',
    ])
  })

  test('because names, of the conditions of a row, the facts that are narrowed', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { table, domain, facts, day } = problem
        const verdict = decide(compiled(problem), facts, day)
        if (verdict.kind !== 'decided' && verdict.kind !== 'depends') return
        for (const { row, facts: named } of verdict.because) {
          const narrowed = (fact: string) =>
            (facts[fact]?.values ?? domain.get(fact))?.length !== domain.get(fact)?.length
          expect(named).toEqual(table.feiten.filter((fact) => fact in row.als && narrowed(fact)))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('the pieces of every period partition the space, and each lies with the row that wins it', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { axes, periods } = compiled(problem)
        for (const { from, pieces, gaps } of periods) {
          expect(gaps).toEqual([])
          for (const one of casesOf(problem.table, problem.domain, noFacts)) {
            const holding = pieces.filter(({ box }) =>
              axes.every((axis, place) =>
                valuesIn(axis, box[place] ?? 0n).includes(one[axis.fact] ?? ''),
              ),
            )
            const isPossible = region({ ...problem, facts: noFacts }).some((other) =>
              problem.table.feiten.every((fact) => other[fact] === one[fact]),
            )
            expect(holding.map(({ by }) => by.row)).toEqual(
              isPossible ? [winner(problem.table, one, from)] : [],
            )
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('combinations are counted exactly', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const cases = region({ ...problem, facts: noFacts })
        const counts = new Map<string, number>()
        for (const one of cases) {
          const outcome = outcomeOf(winner(problem.table, one, problem.day))
          counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
        }
        const counted = combinations(compiled(problem), problem.day)
        expect(
          new Map(counted.map(({ rows: [row], count }) => [row ? outcomeOf(row) : '', count])),
        ).toEqual(counts)
      }),
      { numRuns: 500 },
    )
  })
})
