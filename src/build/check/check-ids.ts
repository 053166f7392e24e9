import type { Diagnostic } from '../diagnostic.ts'
import { idOf, type LoadedContent } from '../load-content.ts'
import type { ContentFile } from '../read-file.ts'
import { type At, faultAt } from './fault-at.ts'

interface Named {
  readonly file: ContentFile<unknown>
  readonly at: At
  readonly id: string
}

/** No two things of one kind have the same id, and a file is named after the id in it. */
export function checkIds(loaded: LoadedContent): readonly Diagnostic[] {
  const groups = [
    topics(loaded),
    ...inTables(loaded),
    ...inFacts(loaded),
    ...inSources(loaded),
    ...inLists(loaded),
  ]
  return [
    ...groups.flatMap(repeated),
    ...[...loaded.facts, ...loaded.goals, loaded.recht, loaded.overgang].flatMap(misnamed),
  ]
}

function repeated(group: readonly Named[]): readonly Diagnostic[] {
  return group.flatMap(({ file, at, id }, place) => {
    const first = group.slice(0, place).find((other) => other.id === id)
    return first ? [faultAt(file, at, 'V007', `"${id}" bestaat al (${first.file.file})`)] : []
  })
}

function misnamed(file: ContentFile<{ readonly id: string }>): readonly Diagnostic[] {
  const { id } = file.data
  return id === idOf(file.file)
    ? []
    : [faultAt(file, ['id'], 'V015', `het id is "${id}", het bestand heet "${idOf(file.file)}"`)]
}

/** Articles and goals share one namespace. */
function topics({ articles, goals }: LoadedContent): readonly Named[] {
  return [
    ...articles.map((file) => ({ file, at: 1, id: idOf(file.file) })),
    ...goals.map((file) => ({ file, at: ['id'], id: file.data.id })),
  ]
}

function inTables({
  recht,
  overgang,
  exclusions,
  checklist,
}: LoadedContent): readonly (readonly Named[])[] {
  const items = checklist.data.secties.flatMap((section, s) =>
    section.items.map(({ item }, i) => ({
      file: checklist,
      at: ['secties', s, 'items', i, 'item'],
      id: item,
    })),
  )
  return [
    listed(recht, recht.data.rijen, ['rijen']),
    listed(overgang, overgang.data.rijen, ['rijen']),
    listed(exclusions, exclusions.data),
    items,
  ]
}

function inFacts({ facts }: LoadedContent): readonly (readonly Named[])[] {
  return facts.map((file) => listed(file, file.data.waarden, ['waarden']))
}

function inSources({ sources }: LoadedContent): readonly (readonly Named[])[] {
  return [
    listed(sources, sources.data),
    ...sources.data.map(({ delen }, place) => listed(sources, delen, [place, 'delen'])),
  ]
}

function inLists({
  smallTalk,
  notOurs,
  heed,
  urgent,
}: LoadedContent): readonly (readonly Named[])[] {
  return [
    listed(smallTalk, smallTalk.data),
    listed(notOurs, notOurs.data),
    listed(heed, heed.data),
    urgent.data.flatMap((entry, place) =>
      'groep' in entry ? [] : [{ file: urgent, at: [place, 'id'], id: entry.id }],
    ),
  ]
}

function listed(
  file: ContentFile<unknown>,
  items: readonly { readonly id: string }[],
  path: readonly PropertyKey[] = [],
): readonly Named[] {
  return items.map(({ id }, place) => ({ file, at: [...path, place, 'id'], id }))
}
