import { normalise } from '../../../language/normalise.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { LoadedContent } from '../../load-content.ts'
import { type At, faultAt } from '../fault-at.ts'
import { blocks } from './blocks.ts'
import { sentences } from './sentences.ts'
import { words } from './words.ts'

/** Words that answer and do not say what. */
const answering = new Set(
  [
    'ja nee neen niet nog nu al wel soms meestal vaak altijd nooit misschien zelfs ook maar',
    'dat dit het er daar is zijn kan kunnen mag mogen moet moeten hangt af van verschilt voor even zo',
  ].flatMap((line) => line.split(' ')),
)

const yesOrNo = /^(?:ja|nee|neen)(?!\p{L})/iu

/**
 * Says the first sentence what it is about? It may be heard as the answer to another question than the one it was written
 * for. An outcome may begin with yes or no: it answers what its table decides.
 */
export function checkFirstSentences({ articles, outcomes }: LoadedContent): readonly Diagnostic[] {
  return [...articles, ...outcomes].flatMap((file) => {
    const isOutcome = 'soort' in file.data
    const begins: (readonly [At, string])[] = [
      [['eenvoudig'], file.data.eenvoudig ?? ''],
      [file.bodyLine, file.body],
    ]
    return begins.flatMap(([at, text]) => {
      const first = firstSentence(text)
      const isBare = first !== '' && words(normalise(first)).every(isAnswering)
      return isBare || (!isOutcome && yesOrNo.test(first))
        ? [faultAt(file, at, 'T015', `"${first}" zegt niet waarover het gaat`)]
        : []
    })
  })
}

const isAnswering = (word: string): boolean => answering.has(word.replace(/[^\p{L}]/gu, ''))

const firstSentence = (text: string): string => sentences(blocks(text)[0]?.text ?? '')[0] ?? ''
