import type { Diagnostic } from '../../diagnostic.ts'
import type { LoadedContent } from '../../load-content.ts'
import type { ContentFile } from '../../read-file.ts'
import { allFiles } from '../all-files.ts'
import { type At, faultAt } from '../fault-at.ts'
import { stringsIn } from '../strings-in.ts'
import { staffNames } from './staff-names.ts'

const unfinished = /\bTODO\b|\bFIXME\b|\bxxx+\b|\?\?\?/i
const mobile = /(?<!\d)(?:0|\+32 ?|0032 ?)4\d{2}(?:[ ./-]?\d{2,3}){2,3}(?!\d)/g

/** Whatever the file and the key: nothing unfinished, no names of staff, no mobile number but that of an infopunt. */
export function checkStrings(loaded: LoadedContent): readonly Diagnostic[] {
  const infopunten = new Set(loaded.centres.map(({ data }) => digits(data.contact.telefoon ?? '')))
  return allFiles(loaded).flatMap((file) =>
    textsIn(file).flatMap(({ at, text }) => [
      ...(unfinished.test(text)
        ? [faultAt(file, at, 'T008', `"${unfinished.exec(text)?.[0]}" staat nog in de tekst`)]
        : []),
      ...staffNames
        .filter((name) => text.toLowerCase().includes(name.toLowerCase()))
        .map((name) => faultAt(file, at, 'T009', `"${name}" is de naam van een medewerker`)),
      ...[...text.matchAll(mobile)]
        .filter(([number]) => !infopunten.has(digits(number)))
        .map(([number]) =>
          faultAt(file, at, 'T012', `"${number}" is geen nummer van een infopunt`),
        ),
    ]),
  )
}

function textsIn(
  file: ContentFile<unknown>,
): readonly { readonly at: At; readonly text: string }[] {
  return [
    ...stringsIn(file.data).map(({ path, text }) => ({ at: path, text })),
    ...file.body.split('\n').map((text, place) => ({ at: file.bodyLine + place, text })),
  ]
}

function digits(number: string): string {
  return number.replace(/\D/g, '').replace(/^(?:0032|32)/, '0')
}
