import type { Source } from '../content/source.ts'
import { existing } from './existing.ts'
import { type SourceView, sourceView } from './view.ts'

/** The sources behind references such as `limburg-verloop#aanmelding`, each once. */
export function sourcesOf(
  sources: ReadonlyMap<string, Source>,
  refs: readonly string[],
): SourceView[] {
  const ids = new Set(refs.map((ref) => ref.split('#')[0] ?? ref))
  return [...ids].map((id) => sourceView(existing(sources.get(id), id, 'bronnen.yaml')))
}
