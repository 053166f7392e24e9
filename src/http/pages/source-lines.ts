import type { SourceView } from '../../render/view.ts'

/** Sources for a template: every field is there. */
export function sourceLines(sources: readonly SourceView[]) {
  return sources.map((source) => ({ ...source, url: source.url ?? null }))
}
