import type { Diagnostic } from '../../diagnostic.ts'
import type { LoadedContent } from '../../load-content.ts'
import { pupilTexts } from '../../pupil/pupil-texts.ts'
import { createRewriter } from '../../pupil/rewriter.ts'
import { faultAt } from '../fault-at.ts'

/** What is not said to a pupil, and how a replacement goes wrong: the verb that belonged to "uw kind". */
const notForPupils =
  /(?<!\p{L})(?:u|uw|uzelf|(?:je|mijn|ons|onze) (?:kind|zoon|dochter)|als ouder|je (?:heeft|is))(?!\p{L})/iu

/** A pupil is spoken to as a pupil, and taal/leerling.yaml has nothing that no text needs any more. */
export function checkPupil(loaded: LoadedContent): readonly Diagnostic[] {
  const { rewrite, unused } = createRewriter(loaded.pupil.data)
  const left = pupilTexts(loaded).flatMap(({ file, at, text }) =>
    rewrite(text)
      .split('\n')
      .flatMap((line, place) => {
        const found = notForPupils.exec(line)
        if (!found) return []
        const said = line.slice(Math.max(0, found.index - 30), found.index + 30).trim()
        return [
          faultAt(
            file,
            typeof at === 'number' ? at + place : at,
            'T013',
            `een leerling leest "… ${said} …"`,
          ),
        ]
      }),
  )
  const idle = unused().map((path) =>
    faultAt(loaded.pupil, path, 'T014', `"${path[1]}" staat in geen tekst die een leerling ziet`),
  )
  return [...left, ...idle]
}
