import { normalise } from '../../../language/normalise.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { LoadedContent } from '../../load-content.ts'
import type { ContentFile } from '../../read-file.ts'
import { faultAt } from '../fault-at.ts'

/** A sentence that people type, and where it stands. */
interface Typed {
  readonly file: ContentFile<unknown>
  readonly at: readonly PropertyKey[]
  readonly text: string
}

/** A sentence that people type leads to one place: an article, a goal, what is not ours, or small talk. */
export function checkRepeatedSentences(loaded: LoadedContent): readonly Diagnostic[] {
  const places = new Map<string, string>()
  return sentencesTyped(loaded).flatMap(({ file, at, text }) => {
    const key = keyOf(text)
    const other = places.get(key)
    places.set(key, other ?? `${file.file}:${file.lineOf(at)}`)
    return other ? [faultAt(file, at, 'T011', `"${text}" staat ook in ${other}`)] : []
  })
}

function sentencesTyped({ articles, goals, notOurs, smallTalk }: LoadedContent): readonly Typed[] {
  return [
    ...articles.flatMap((file) => typed(file, ['vragen'], file.data.vragen)),
    ...goals.flatMap((file) => typed(file, ['voorbeelden'], file.data.voorbeelden)),
    ...[notOurs, smallTalk].flatMap((file) =>
      file.data.flatMap(({ voorbeelden }, place) =>
        typed(file, [place, 'voorbeelden'], voorbeelden),
      ),
    ),
  ]
}

const typed = (
  file: ContentFile<unknown>,
  at: readonly PropertyKey[],
  sentences: readonly string[],
): readonly Typed[] => sentences.map((text, place) => ({ file, at: [...at, place], text }))

const keyOf = (sentence: string): string =>
  normalise(sentence)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
