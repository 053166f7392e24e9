import type { Diagnostic } from '../diagnostic.ts'
import { idOf, type LoadedContent } from '../load-content.ts'
import { faultAt } from './fault-at.ts'

/** A variant is a centre's version of a general article. */
export function checkVariants({ articles }: LoadedContent): readonly Diagnostic[] {
  const byId = new Map(articles.map((file) => [idOf(file.file), file.data]))
  return articles.flatMap((file) => {
    const base = file.data['variant-van']
    if (base === undefined) return []
    const fault = (why: string) => [faultAt(file, ['variant-van'], 'V008', why)]
    const general = byId.get(base)
    if (!general) return fault(`artikel "${base}" bestaat niet`)
    if (general['geldt-voor'] !== 'algemeen') return fault(`artikel "${base}" is niet algemeen`)
    return file.data['geldt-voor'] === 'algemeen'
      ? fault('een variant geldt voor centra, niet algemeen')
      : []
  })
}
