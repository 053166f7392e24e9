import type { Diagnostic } from '../diagnostic.ts'
import { idOf, type LoadedContent } from '../load-content.ts'
import type { ContentFile } from '../read-file.ts'
import type { Snapshot } from './snapshot.ts'

export type ThingKind = 'gesprek' | 'vraag' | 'uitkomst' | 'punt' | 'artikel' | 'centrum'

/** One file of a folder, with the page of the desk that shows it. */
export interface Thing {
  readonly kind: ThingKind
  readonly id: string
  readonly title: string
  readonly file: string
  readonly url: string
}

const folders: Readonly<Record<ThingKind, RegExp>> = {
  gesprek: /^content\/gesprekken\//,
  vraag: /^content\/gegevens\//,
  uitkomst: /^content\/uitkomsten\//,
  punt: /^content\/checklist\//,
  artikel: /^content\/artikels\//,
  centrum: /^content\/centra\//,
}

/** Everything with a page of its own, in the order of the files. */
export function thingsOf({
  goals,
  facts,
  outcomes,
  checklistItems,
  articles,
  centres,
}: LoadedContent): readonly Thing[] {
  const list = <T>(
    files: readonly ContentFile<T>[],
    titleOf: (file: ContentFile<T>) => string,
  ): Thing[] =>
    files.flatMap((file) => {
      const kind = kindOf(file.file)
      return kind
        ? [
            {
              kind,
              id: idOf(file.file),
              title: titleOf(file),
              file: file.file,
              url: urlOf(file.file),
            },
          ]
        : []
    })
  return [
    ...list(goals, ({ data }) => data.titel),
    ...list(facts, ({ data }) => data.label),
    ...list(outcomes, ({ data }) => data.titel),
    ...list(checklistItems, ({ body }) => body),
    ...list(articles, ({ data }) => data.titel),
    ...list(centres, ({ data }) => data.naam),
  ]
}

/** The page of the desk that shows a file: its own, or the file as text. */
export function urlOf(file: string): string {
  const kind = kindOf(file)
  return kind ? `/bewerk/${kind}/${idOf(file)}` : `/bewerk/bestand/${file}`
}

function kindOf(file: string): ThingKind | undefined {
  return (Object.keys(folders) as ThingKind[]).find((kind) => folders[kind].test(file))
}

export const faultsIn = ({ faults }: Snapshot, file: string): readonly Diagnostic[] =>
  faults.filter((fault) => fault.file === file)
