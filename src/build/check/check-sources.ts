import type { Source } from '../../content/source.ts'
import { coverage } from '../coverage.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { LoadedContent } from '../load-content.ts'
import { faultAt } from './fault-at.ts'
import { type SourceRefAt, sourceRefs } from './source-refs.ts'

/** Every source that is named exists, was read again in the last year, and has no section that nothing is said of. */
export function checkSources(loaded: LoadedContent, today: string): readonly Diagnostic[] {
  const sources = new Map(loaded.sources.data.map((source) => [source.id, source]))
  return [
    ...sourceRefs(loaded).flatMap((ref) => checkRef(ref, sources.get(ref.source))),
    ...checkDates(loaded, today),
    ...checkCoverage(loaded),
  ]
}

function checkRef(
  { file, path, source, section }: SourceRefAt,
  found: Source | undefined,
): readonly Diagnostic[] {
  if (!found) return [faultAt(file, path, 'B001', `bron "${source}" bestaat niet`)]
  const sections = found.delen.map(({ id }) => id)
  if (section === undefined)
    return sections.length > 0
      ? [faultAt(file, path, 'B005', `bron "${source}" staat er zonder deel`)]
      : []
  if (sections.includes(section)) return []
  return [faultAt(file, path, 'B002', `bron "${source}" heeft geen deel "${section}"`)]
}

function checkDates({ sources }: LoadedContent, today: string): readonly Diagnostic[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  return sources.data.flatMap(({ id, nagekeken }, place) =>
    nagekeken < yearAgo
      ? [
          faultAt(
            sources,
            [place, 'nagekeken'],
            'B003',
            `bron "${id}" is het laatst nagekeken op ${nagekeken}`,
          ),
        ]
      : [],
  )
}

function checkCoverage(loaded: LoadedContent): readonly Diagnostic[] {
  return coverage(loaded)
    .filter(({ files, empty }) => files.length === 0 && empty === undefined)
    .map(({ source, section, path }) =>
      faultAt(
        loaded.sources,
        path,
        'B004',
        `geen enkele tekst of regel steunt op "${source}#${section}"`,
      ),
    )
}
