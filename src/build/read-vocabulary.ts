import type { CompiledContent } from '../content/compiled.ts'
import { createLexicon, type Lexicon } from '../language/lexicon.ts'
import { type KnownWord, listWords } from '../language/word-list.ts'
import { contentTexts, urgentTexts } from '../search/topic-documents.ts'
import type { TopicDocument } from '../search/topic-index.ts'
import { seldomStems } from './seldom-stems.ts'
import { withoutForms } from './without-forms.ts'

/** The words of the content that travel, and what texts are read with before anything is numbered. */
export interface Vocabulary {
  readonly words: readonly KnownWord[]
  /** Those of the words, each once, in their order. */
  readonly stems: readonly string[]
  /** Stems that tell too little to travel. */
  readonly seldom: ReadonlySet<string>
  readonly lexicon: Lexicon
}

/** @param frequent ordinary Dutch words */
export function readVocabulary(
  content: CompiledContent,
  documents: readonly TopicDocument[],
  frequent: readonly string[],
): Vocabulary {
  const texts = [...contentTexts(content)]
  const all = listWords(content.wordForms, texts)
  const seldom = seldomStems(all, texts, documents, [...content.everyday, ...urgentTexts(content)])
  const words = withoutForms(all.filter(({ stem }) => !seldom.has(stem)))
  const known = new Set(words.map(({ stem }) => stem))
  const ownOf = new Map(words.map((word) => [word.word, word]))
  const lexicon = createLexicon(content.wordForms, {
    ownOf: (word) => ownOf.get(word),
    isStem: (text) => known.has(text),
    common: new Set(frequent),
    mostFrequent: () => words.map(({ word }) => word),
  })
  return { words, stems: [...known], seldom, lexicon }
}
