import { describe, expect, test } from 'vitest'
import { toMermaid } from '../../src/rules/graph/to-mermaid.ts'
import { unfold } from '../../src/rules/graph/unfold.ts'
import { walk } from '../../src/rules/graph/walk.ts'
import { toyFacts } from './toy.ts'
import { domain, table } from './toy-kleur.ts'

const TODAY = '2026-09-01'
const labels = {
  question: (fact: string) => `${fact}?`,
  answer: (_: string, answer: readonly string[] | 'onbekend') =>
    answer === 'onbekend' ? 'weet "ik" niet' : answer.join(' of '),
  verdict: (verdict: { kind: string }) =>
    'row' in verdict && typeof verdict.row === 'object' && verdict.row && 'dan' in verdict.row
      ? `<${verdict.row.dan}>`
      : verdict.kind,
}

describe('unfold', () => {
  test('drawn as Mermaid: alike values are one edge, and what is special to Mermaid is escaped', () => {
    expect(toMermaid(unfold(table, TODAY), labels)).toBe(
      [
        'flowchart TD',
        '  n0["#60;stop#62;"]',
        '  n1["#60;rol#62;"]',
        '  n2["#60;kijk#62;"]',
        '  n3["depends"]',
        '  n4("vorm?")',
        '  n4 -->|"rond"| n1',
        '  n4 -->|"hoekig"| n2',
        '  n4 -->|"weet #34;ik#34; niet"| n3',
        '  n5["depends"]',
        '  n6["depends"]',
        '  n7["#60;kijk#62;"]',
        '  n8("vorm?")',
        '  n8 -->|"rond"| n5',
        '  n8 -->|"hoekig"| n6',
        '  n8 -->|"weet #34;ik#34; niet"| n7',
        '  n9("kleur?")',
        '  n9 -->|"rood"| n0',
        '  n9 -->|"geel of groen"| n4',
        '  n9 -->|"weet #34;ik#34; niet"| n8',
        '',
      ].join('\n'),
    )
  })

  test('every path can be walked', () => {
    const paths = [...walk(unfold(table, TODAY))].map(({ steps, verdict }) => [
      ...steps.map(({ answer }) => (answer === 'onbekend' ? '?' : answer.join('|'))),
      verdict.kind === 'decided'
        ? `${verdict.row.dan}${verdict.cautious ? '!' : ''}`
        : verdict.kind,
    ])
    expect(paths).toEqual([
      ['rood', 'stop'],
      ['geel|groen', 'rond', 'rol'],
      ['geel|groen', 'hoekig', 'kijk'],
      ['geel|groen', '?', 'depends'],
      ['?', 'rond', 'depends'],
      ['?', 'hoekig', 'depends'],
      ['?', '?', 'kijk!'],
    ])
  })

  test('it can begin with what is known', () => {
    const { nodes, root } = unfold(table, TODAY, toyFacts({ kleur: 'geel' }, domain))
    expect(nodes[root]).toMatchObject({ kind: 'question', fact: 'vorm' })
  })
})
