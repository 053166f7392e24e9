import type { Diagnostic } from '../../diagnostic.ts'
import type { LoadedContent } from '../../load-content.ts'
import { type PupilText, pupilTexts } from '../../pupil/pupil-texts.ts'
import { createRewriter } from '../../pupil/rewriter.ts'
import { faultAt } from '../fault-at.ts'

/** What is not said to a pupil, and how a replacement goes wrong: the verb that belonged to "uw kind". */
const notForPupils =
  /(?<!\p{L})(?:u|uw|uzelf|(?:je|mijn|ons|onze) (?:kind|zoon|dochter)|als ouder|je (?:heeft|is))(?!\p{L})/iu

/** Stands for a "je" that came for one word alone. */
const bare = '\0'
/** After a verb the t may have to go ("kiest u": "kies je") or not ("helpt u": "helpt je"): that must have been said. */
const undecided = new RegExp(`(?<!\\p{L})\\p{L}+t ${bare}`, 'iu')

/** A pupil is spoken to as a pupil, and taal/leerling.yaml has nothing that no text needs any more. */
export function checkPupil(loaded: LoadedContent): readonly Diagnostic[] {
  const { woorden, zinnen } = loaded.pupil.data
  const { rewrite, unused } = createRewriter({ woorden, zinnen })
  const marked = createRewriter({ zinnen, woorden: { ...woorden, u: bare, 'uw kind': bare } })
  const left = pupilTexts(loaded).flatMap((text) => [
    ...faultsIn(text, rewrite(text.text), notForPupils),
    ...faultsIn(text, marked.rewrite(text.text), undecided),
  ])
  const idle = unused().map((path) =>
    faultAt(loaded.pupil, path, 'T014', `"${path[1]}" staat in geen tekst die een leerling ziet`),
  )
  return [...left, ...idle]
}

function faultsIn({ file, at }: PupilText, said: string, wrong: RegExp): readonly Diagnostic[] {
  return said.split('\n').flatMap((line, place) => {
    const found = wrong.exec(line)
    if (!found) return []
    const around = line.slice(Math.max(0, found.index - 30), found.index + 30).trim()
    const shown = around.replaceAll(bare, 'je')
    const where = typeof at === 'number' ? at + place : at
    return [faultAt(file, where, 'T013', `een leerling leest "… ${shown} …"`)]
  })
}
