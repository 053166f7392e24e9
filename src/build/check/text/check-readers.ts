import { type OwnReader, ownReaders } from '../../../content/own-reader.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { LoadedContent } from '../../load-content.ts'
import { createPassages, type Passages } from '../../readers/passages.ts'
import { type ReaderText, readerTexts } from '../../readers/reader-texts.ts'
import { createRewriter } from '../../readers/rewriter.ts'
import { faultAt } from '../fault-at.ts'

/** What is not said to a reader: to a pupil also the verb that belonged to "uw kind". */
const notFor: Readonly<Partial<Record<OwnReader, RegExp>>> = {
  pupil: whole('u|uw|uzelf|(?:je|mijn|ons|onze) (?:kind|zoon|dochter)|als ouder|je (?:heeft|is)'),
  school: whole('(?:uw|je|mijn|ons) (?:kind(?:eren)?|kleuter|zoon|dochter)|als ouder'),
}

const names: Readonly<Record<OwnReader, string>> = {
  parent: 'ouder',
  pupil: 'leerling',
  school: 'school',
}

/** Stands for a "je" that came for one word alone. */
const bare = '\0'
/** After a verb the t may have to go ("kiest u": "kies je") or not ("helpt u": "helpt je"): that must have been said. */
const undecided = new RegExp(`(?<!\\p{L})\\p{L}+t ${bare}`, 'iu')

/** Everybody is spoken to as who they are, and no file with their words has anything that no text needs any more. */
export function checkReaders(loaded: LoadedContent): readonly Diagnostic[] {
  const passages = createPassages(loaded)
  return [
    ...ownReaders.flatMap((reader) => checkReader(loaded, reader, passages)),
    ...checkVerbs(loaded, passages),
    ...ownReaders.flatMap((reader) =>
      passages.unused(reader).map((words) => idle(loaded, reader, ['begin', words])),
    ),
  ]
}

function checkReader(
  loaded: LoadedContent,
  reader: OwnReader,
  { keptFor }: Passages,
): readonly Diagnostic[] {
  const { rewrite, unused } = createRewriter(loaded[reader].data)
  const wrong = notFor[reader]
  const left = readerTexts(loaded, reader).flatMap((text) => {
    const said = rewrite(keptFor(reader, text.text))
    return wrong ? faultsIn(text, reader, said, wrong) : []
  })
  return [...left, ...unused().map((path) => idle(loaded, reader, path))]
}

const idle = (
  loaded: LoadedContent,
  reader: OwnReader,
  path: readonly [string, string],
): Diagnostic =>
  faultAt(
    loaded[reader],
    path,
    'T014',
    `"${path[1]}" staat in geen tekst die een ${names[reader]} ziet`,
  )

function checkVerbs(loaded: LoadedContent, { keptFor }: Passages): readonly Diagnostic[] {
  const { woorden, zinnen } = loaded.pupil.data
  const marked = createRewriter({ zinnen, woorden: { ...woorden, u: bare, 'uw kind': bare } })
  return readerTexts(loaded, 'pupil').flatMap((text) =>
    faultsIn(text, 'pupil', marked.rewrite(keptFor('pupil', text.text)), undecided),
  )
}

function faultsIn(
  { file, at }: ReaderText,
  reader: OwnReader,
  said: string,
  wrong: RegExp,
): readonly Diagnostic[] {
  return said.split('\n').flatMap((line, place) => {
    const found = wrong.exec(line)
    if (!found) return []
    const around = line.slice(Math.max(0, found.index - 30), found.index + 30).trim()
    const shown = around.replaceAll(bare, 'je')
    const where = typeof at === 'number' ? at + place : at
    return [faultAt(file, where, 'T013', `een ${names[reader]} leest "… ${shown} …"`)]
  })
}

/** Words that are no part of other words. */
function whole(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')
}
