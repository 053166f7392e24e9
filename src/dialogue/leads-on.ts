import type { Part } from './part.ts'

/** Parts that bring buttons or a question with them. */
const leading = new Set<Part['kind']>([
  'greeting',
  'topic',
  'question',
  'outcome',
  'clarify',
  'what-for',
  'urgent',
  'contact',
  'missed',
  'notice',
])

/** Never a dead end: where nothing said leads on, the person is asked what they want to know. */
export function leadsOn(parts: readonly Part[]): readonly Part[] {
  return parts.some(({ kind }) => leading.has(kind)) ? parts : [...parts, { kind: 'what-for' }]
}
