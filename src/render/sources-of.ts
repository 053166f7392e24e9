import type { Source } from '../content/source.ts'
import { type SourceView, sourceView } from './view.ts'

/** The sources behind references such as `limburg-verloop#aanmelding`, each once. */
export function sourcesOf(
  sources: ReadonlyMap<string, Source>,
  refs: readonly string[],
): SourceView[] {
  const ids = new Set(refs.map((ref) => ref.split('#')[0] ?? ref))
  return [...ids].map((id) => {
    const source = sources.get(id)
    if (!source) throw new Error(`content: no source "${id}" in bronnen.yaml`)
    return sourceView(source)
  })
}
