import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Domain, Facts } from '../../src/facts/facts.ts'
import { compileTable } from '../../src/rules/compile-table.ts'
import type { CompiledTable } from '../../src/rules/compiled-table.ts'
import { decide } from '../../src/rules/decide.ts'
import { unfold } from '../../src/rules/graph/unfold.ts'
import { type Problem, problems } from './arbitrary.ts'
import { compiled, plain, region } from './plain.ts'
import { toyFacts, toyTable } from './toy.ts'

const TODAY = '2026-09-01'
const domain: Domain = new Map([
  ['moment', ['nieuw', 'stoppen']],
  ['verslag', ['gc', 'iac', 'ov4', 'geen']],
  ['type', ['2', '7', '9']],
  ['school', ['gewoon', 'hoger']],
])
const table = (most: number) =>
  compileTable(
    toyTable(
      ['moment', 'verslag', 'type', 'school'],
      [
        ['hoger', { school: ['hoger'] }, 'niet-hier'],
        ['stoppen', { moment: ['stoppen'] }, 'overleg'],
        ['gc', { verslag: ['gc'] }, 'ja-gc'],
        ['iac', { verslag: ['iac'] }, 'ja-iac'],
        ['ov4-7', { verslag: ['ov4'], type: ['7'] }, 'nakijken'],
        ['ov4', { verslag: ['ov4'] }, 'ja-ov4'],
        ['last', {}, 'vraag-clb'],
      ],
      most,
    ),
    [],
    domain,
  )
const told = (compiledTable: CompiledTable, given: Record<string, string | string[]>) => {
  const verdict = decide(compiledTable, toyFacts(given, domain), TODAY)
  switch (verdict.kind) {
    case 'open':
      return `ask ${verdict.candidates.join(' ')}`
    case 'decided':
      return `${verdict.row.id}${verdict.cautious ? '!' : ''}`
    case 'depends':
      return `depends on ${verdict.on.map(({ fact }) => fact).join()}`
    case 'contradiction':
      return verdict.kind
  }
}

describe('after "weet ik niet" only what still helps is asked', () => {
  test.each<[Record<string, string | string[]>, number, string]>([
    [{}, 3, 'ask moment verslag type school'],
    [{ moment: 'nieuw', school: 'gewoon' }, 3, 'ask verslag type'],
    // four outcomes are too many branches, whatever the type
    [{ moment: 'nieuw', school: 'gewoon', verslag: '?' }, 3, 'last!'],
    // four branches may be told, so the type decides whether it is told what the verslag leads to
    [{ moment: 'nieuw', school: 'gewoon', verslag: '?' }, 4, 'ask type'],
    [{ moment: 'nieuw', school: 'gewoon', verslag: '?', type: '9' }, 4, 'depends on verslag'],
    [{ moment: 'nieuw', school: 'gewoon', verslag: '?', type: '?' }, 4, 'last!'],
    // the other school still decides all
    [{ verslag: '?' }, 3, 'ask moment school'],
    [{ verslag: '?', school: '?' }, 3, 'ask moment'],
    [{ verslag: '?', school: '?', moment: 'nieuw' }, 3, 'last!'],
    [{ verslag: '?', school: '?', moment: 'stoppen' }, 3, 'depends on school'],
    // unknown, but narrowed by what was said
    [{ moment: 'nieuw', school: 'gewoon', verslag: ['gc', 'iac'] }, 3, 'ask verslag'],
    // what is left of the unknown fact has one outcome
    [{ moment: '?', verslag: 'gc', school: 'gewoon', type: '?' }, 3, 'depends on moment'],
  ])('%j, at most %i branches: %s', (given, most, expected) =>
    expect(told(table(most), given)).toBe(expected),
  )

  test('an unknown fact may be narrowed: two branches can be told, four cannot', () => {
    const known = toyFacts({ moment: 'nieuw', school: 'gewoon' }, domain)
    const unknown = (values: string[]): Facts => ({ ...known, verslag: { values, unknown: true } })
    const narrow = table(3)
    expect(decide(narrow, unknown(['gc', 'iac']), TODAY)).toMatchObject({ kind: 'depends' })
    expect(decide(narrow, unknown(['gc', 'ov4']), TODAY)).toMatchObject({ ask: 'type' })
    expect(decide(narrow, unknown(['gc', 'iac', 'ov4', 'geen']), TODAY)).toMatchObject({
      cautious: true,
    })
  })
})

/** The ends below what is known, as text: every value of every question, and "onbekend". */
function endsBelow(problem: Problem): string {
  const { nodes, root } = unfold(compiled(problem), problem.day, problem.facts)
  const textOf = (place: number): string => {
    const node = nodes[place]
    if (!node) throw new Error(`no node ${place}`)
    if (node.kind === 'leaf') {
      const { rows, ...end } = plain(node.verdict)
      return JSON.stringify(end)
    }
    const below = node.edges.flatMap(({ answer, to }) =>
      [answer].flat().map((value) => `${value}: ${textOf(to)}`),
    )
    return `${node.fact}? {${below.sort().join(', ')}}`
  }
  return textOf(root)
}

/** The ends below each answer to a fact: its possible values and "onbekend". */
function endsPerAnswer(problem: Problem, fact: string): Set<string> {
  const possible = new Set(region(problem).map((one) => one[fact] ?? ''))
  const values = problem.facts[fact]?.values ?? problem.domain.get(fact) ?? []
  const answers = [
    ...[...possible].map((value) => ({ values: [value], unknown: false })),
    { values, unknown: true },
  ]
  return new Set(
    answers.map((known) => endsBelow({ ...problem, facts: { ...problem.facts, [fact]: known } })),
  )
}

const withoutExclusions = problems.map((problem): Problem => ({ ...problem, exclusions: [] }))

describe('against the subtrees that the answers lead to', () => {
  test('a fact is a candidate exactly when its answers do not all lead to the same ends', () => {
    const seen = { asked: 0, dropped: 0 }
    fc.assert(
      fc.property(withoutExclusions, (problem) => {
        const verdict = decide(compiled(problem), problem.facts, problem.day)
        if (verdict.kind === 'decided' && !verdict.cautious) return
        const candidates = verdict.kind === 'open' ? verdict.candidates : []
        for (const fact of problem.table.feiten.filter((one) => !problem.facts[one]?.unknown)) {
          const isAsked = candidates.includes(fact)
          seen[isAsked ? 'asked' : 'dropped']++
          expect([fact, endsPerAnswer(problem, fact).size > 1]).toEqual([fact, isAsked])
        }
      }),
      { numRuns: 400 },
    )
    expect(Math.min(seen.asked, seen.dropped)).toBeGreaterThan(50)
  })

  test('with exclusions too, what is asked can lead to another end', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const verdict = decide(compiled(problem), problem.facts, problem.day)
        if (verdict.kind !== 'open') return
        for (const fact of verdict.candidates)
          expect([fact, endsPerAnswer(problem, fact).size]).not.toEqual([fact, 1])
      }),
      { numRuns: 400 },
    )
  })
})

test('what a table keeps from one call changes nothing in the next', () => {
  const marks = fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), { minLength: 3 })
  fc.assert(
    fc.property(problems, marks, (problem, unknowns) => {
      const used = compiled(problem)
      for (const unknown of unknowns) {
        const facts = Object.fromEntries(
          Object.entries(problem.facts).map(([fact, { values }], place) => [
            fact,
            { values, unknown: unknown[place] ?? false },
          ]),
        )
        expect(plain(decide(used, facts, problem.day))).toEqual(
          plain(decide(compiled(problem), facts, problem.day)),
        )
      }
    }),
    { numRuns: 300 },
  )
})
