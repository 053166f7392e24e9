import { ownReaders } from '../../../content/own-reader.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { LoadedContent } from '../../load-content.ts'
import { createPassages } from '../../readers/passages.ts'
import { faultAt } from '../fault-at.ts'
import { blocks } from './blocks.ts'
import { sentences } from './sentences.ts'

const people =
  'ouders?|leerling(?:en)?|leraar|leraren|leerkracht(?:en)?|(?:secundaire )?scholen|directies?|directeur|zorgcoördinator(?:en)?'

/** How one of several readers is spoken to in the middle of a text. */
const toOne = new RegExp(
  `^(?:(?:bent u|ben je) (?:zelf )?(?:(?:een|de|van de) )?(?:${people}|(?:secundaire )?school)|(?:voor )?(?:${people}):)(?!\\p{L})`,
  'iu',
)

/** What is for one reader begins so that the others can do without it, and no article is for others from its first paragraph. */
export function checkPassages(loaded: LoadedContent): readonly Diagnostic[] {
  const { keptFor } = createPassages(loaded)
  const isKnown = (sentence: string) =>
    ownReaders.some((reader) => keptFor(reader, sentence) !== sentence)
  return [...loaded.articles, ...loaded.outcomes].flatMap((file) =>
    blocks(file.body).flatMap(({ text, line }, place) => [
      ...sentences(text)
        .filter((sentence) =>
          place === 0 ? isKnown(sentence) : toOne.test(sentence) && !isKnown(sentence),
        )
        .map((sentence) =>
          faultAt(
            file,
            file.bodyLine + line,
            'T016',
            place === 0
              ? `"${sentence}" is voor één lezer, en de eerste alinea is voor iedereen`
              : `"${sentence}" is voor één lezer, maar geen begin van een stuk`,
          ),
        ),
    ]),
  )
}
