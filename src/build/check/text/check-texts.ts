import type { Diagnostic } from '../../diagnostic.ts'
import type { LoadedContent } from '../../load-content.ts'
import { checkCentreNames } from './check-centre-names.ts'
import { checkFirstSentences } from './check-first-sentences.ts'
import { checkJargon } from './check-jargon.ts'
import { checkPassages } from './check-passages.ts'
import { checkPromises } from './check-promises.ts'
import { checkQuestions } from './check-questions.ts'
import { checkReadability } from './check-readability.ts'
import { checkReaders } from './check-readers.ts'
import { checkRepeatedSentences } from './check-repeated-sentences.ts'
import { checkSentences } from './check-sentences.ts'
import { checkStrings } from './check-strings.ts'
import { passagesOf } from './passages.ts'

/** How everything is said that people read. */
export function checkTexts(loaded: LoadedContent): readonly Diagnostic[] {
  const passages = passagesOf(loaded)
  return [
    ...checkSentences(passages),
    ...checkFirstSentences(loaded),
    ...checkReadability(loaded),
    ...checkJargon(loaded, passages),
    ...checkCentreNames(loaded, passages),
    ...checkPromises(passages),
    ...checkQuestions(loaded),
    ...checkRepeatedSentences(loaded),
    ...checkStrings(loaded),
    ...checkReaders(loaded),
    ...checkPassages(loaded),
  ]
}
