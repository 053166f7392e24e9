import type { CompiledContent } from './compiled.ts'
import { withText } from './with-text.ts'

/** The same content in the words for a pupil (taal/leerling.yaml). */
export function contentForPupil(content: CompiledContent): CompiledContent {
  const said = new Map(Object.entries(content.pupil))
  const inWords = (value: unknown): unknown => {
    if (typeof value === 'string') return said.get(value) ?? value
    if (Array.isArray(value)) return value.map(inWords)
    if (typeof value !== 'object' || value === null) return value
    const isText = 'html' in value
    const keys = Object.keys(value).filter((key) => !(isText && key === 'text'))
    const entry = Object.fromEntries(keys.map((key) => [key, inWords(Reflect.get(value, key))]))
    return isText ? withText(entry) : entry
  }
  const { pupil: _pupil, ...rest } = content
  return { ...(inWords(rest) as typeof rest), pupil: {} }
}
