import { renderer, type Service } from '../../src/http/service.ts'
import { readWords } from '../../src/language/read-words.ts'
import { toTerms } from '../../src/language/to-terms.ts'
import { renderTopic } from '../../src/render/topic.ts'
import type { PassageCase } from './evaluation-case.ts'

/** What is shown of the answer that was told: how much of it, whether we are sure, and whether a line that answers is in it. */
export interface ShownPassages {
  readonly share: number
  readonly isSure: boolean
  readonly isRight: boolean
}

export function shownPassages(
  service: Service,
  { na, rol, lsc, q, regels }: PassageCase,
  asOf: string,
): ShownPassages {
  const { lexicon, terms, findPassages } = service.knowledge.reader
  const only = (value: string) => ({ values: [value], unknown: false })
  const facts = { ...(rol && { rol: only(rol) }), ...(lsc && { centrum: only(lsc) }) }
  const told = renderTopic(renderer(service, facts, asOf), { kind: 'article', id: na })
  const reading = readWords(q, lexicon)
  const { passages, isSure } = findPassages(told.text, {
    words: reading.words,
    terms: toTerms(reading, terms),
  })
  const isRight = passages.some((passage) => regels.some((start) => passage.includes(start)))
  return { share: passages.join('\n').length / told.text.length, isSure, isRight }
}
