import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unfold } from '../../src/rules/graph/unfold.ts'
import { type Path, walk } from '../../src/rules/graph/walk.ts'
import { type Problem, problems } from './arbitrary.ts'
import { compiled, naive, plain, region } from './plain.ts'

/** The problem after an answer: of the values of an edge the one at `pick`. */
function answered(
  problem: Problem,
  { fact, answer }: Path['steps'][number],
  pick: number,
): Problem {
  const values = problem.facts[fact]?.values ?? problem.domain.get(fact) ?? []
  const known =
    answer === 'onbekend'
      ? { values, unknown: true }
      : { values: [answer.at(pick) ?? ''], unknown: false }
  return { ...problem, facts: { ...problem.facts, [fact]: known } }
}

function expectPathOfReference(problem: Problem, { steps, verdict }: Path, pick: number) {
  let here = problem
  for (const step of steps) {
    const asked = naive(here)
    expect([asked.kind, asked.candidates?.[0]]).toEqual(['open', step.fact])
    here = answered(here, step, pick)
  }
  expect(plain(verdict)).toEqual(naive(here))
}

describe('walking the graph', () => {
  test('no fact is asked twice, and every question and leaf is what the reference says', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        for (const path of walk(unfold(compiled(problem), problem.day, problem.facts))) {
          expect(new Set(path.steps.map(({ fact }) => fact)).size).toBe(path.steps.length)
          for (const pick of [0, -1]) expectPathOfReference(problem, path, pick)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('equal subtrees are one node, and every node is reached', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { nodes, root } = unfold(compiled(problem), problem.day)
        const targets = nodes.flatMap((node) =>
          node.kind === 'question' ? node.edges.map(({ to }) => to) : [],
        )
        expect(new Set([root, ...targets])).toEqual(new Set(nodes.keys()))
        const texts = nodes.map((node) => JSON.stringify(node))
        expect(new Set(texts).size).toBe(texts.length)
      }),
      { numRuns: 300 },
    )
  })

  test('the answers to a question are each possible value once, and "onbekend"', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { nodes, root } = unfold(compiled(problem), problem.day, problem.facts)
        const question = nodes[root]
        if (question?.kind !== 'question') return
        const answers = question.edges.map(({ answer }) => answer)
        const possible = region(problem).map((one) => one[question.fact])
        expect(answers.at(-1)).toBe('onbekend')
        expect(answers.slice(0, -1).flat().sort()).toEqual([...new Set(possible)].sort())
      }),
      { numRuns: 300 },
    )
  })
})
