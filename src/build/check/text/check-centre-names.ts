import type { Diagnostic } from '../../diagnostic.ts'
import type { LoadedContent } from '../../load-content.ts'
import type { ContentFile } from '../../read-file.ts'
import { faultAt } from '../fault-at.ts'
import type { Passage } from './passages.ts'

/** Subjects of which the centres themselves, or the known way of one of them, are what is told. */
const mayName = ['content/artikels/organisatie/', 'content/artikels/overgang/']

/** General articles do not tell what one centre does. */
export function checkCentreNames(
  { articles, centres }: LoadedContent,
  passages: readonly Passage[],
): readonly Diagnostic[] {
  const general = new Set<ContentFile<unknown>>(
    articles.filter(
      ({ file, data }) =>
        data['geldt-voor'] === 'algemeen' && !mayName.some((folder) => file.startsWith(folder)),
    ),
  )
  const names = centres.flatMap(({ data }) => [data.naam, data.kort])
  return passages
    .filter(({ file }) => general.has(file))
    .flatMap(({ file, line, text }) => {
      const name = names.find((one) => text.toLowerCase().includes(one.toLowerCase()))
      return name ? [faultAt(file, line, 'T006', `"${name}" staat in een algemeen artikel`)] : []
    })
}
