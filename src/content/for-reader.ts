import { lazilyBut } from '../common/lazily.ts'
import type { CompiledContent } from './compiled.ts'
import type { OwnReader } from './own-reader.ts'
import { withText } from './with-text.ts'

/** The parts whose words people see. */
export const spoken = [
  'articles',
  'centres',
  'checklist',
  'checklistItems',
  'facts',
  'goals',
  'heed',
  'notOurs',
  'outcomes',
  'phrases',
  'smallTalk',
  'urgent',
] as const satisfies readonly (keyof CompiledContent)[]

/** The same content in the words for this reader (taal/leerling.yaml, taal/school.yaml). */
export function contentFor(content: CompiledContent, reader: OwnReader): CompiledContent {
  const said = new Map(Object.entries(content.reworded[reader].texts))
  const parts = spoken.map((part) => [part, () => inWords(content[part], said)] as const)
  return lazilyBut(content, Object.fromEntries(parts))
}

function inWords(value: unknown, said: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return said.get(value) ?? value
  if (Array.isArray(value)) return value.map((one) => inWords(one, said))
  if (typeof value !== 'object' || value === null) return value
  const isText = 'html' in value
  const keys = Object.keys(value).filter((key) => !(isText && key === 'text'))
  const entry = Object.fromEntries(keys.map((key) => [key, inWords(Reflect.get(value, key), said)]))
  return isText ? withText(entry) : entry
}
