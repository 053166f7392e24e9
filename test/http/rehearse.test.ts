import { expect, it } from 'vitest'
import { assemble } from '../../src/assemble.ts'
import { rehearse } from '../../src/http/rehearse.ts'
import { createKnowledge } from '../../src/knowledge.ts'
import { served } from '../../src/served.ts'

it('builds what reads messages, and counts nothing', () => {
  const prepared: string[] = []
  const counted: unknown[] = []
  const knowledge = createKnowledge(served.content, () => {
    prepared.push('prepared')
    return served.prepared
  })
  const service = { ...assemble(() => '2026-11-22'), knowledge, count: counted.push.bind(counted) }
  rehearse(service)
  expect(prepared).toEqual(['prepared'])
  expect(counted).toEqual([])
})
