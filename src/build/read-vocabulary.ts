import type { CompiledContent } from '../content/compiled.ts'
import { createLexicon, type Lexicon } from '../language/lexicon.ts'
import { type KnownWord, listWords } from '../language/word-list.ts'
import { sharedStart } from '../packing/shared-start.ts'
import { contentTexts } from '../search/topic-documents.ts'
import type { TopicDocument } from '../search/topic-index.ts'
import { seldomStems } from './seldom-stems.ts'

/** The words of the content that travel, and what texts are read with before anything is numbered. */
export interface Vocabulary {
  readonly words: readonly KnownWord[]
  /** Those of the words, each once, in their order. */
  readonly stems: readonly string[]
  /** Stems that tell too little to travel. */
  readonly seldom: ReadonlySet<string>
  readonly lexicon: Lexicon
}

/** Words up to this length are known as parts of compounds only if they travel themselves; see language/lexicon.ts. */
const shortWord = 4

/**
 * Without the forms that only end a little differently than a shorter word of the same stem ("klassen"): their stem is made
 * where they are read, and a slip in them is as near to the shorter word.
 */
function withoutForms(words: readonly KnownWord[]): readonly KnownWord[] {
  const shortest = new Map<string, string>()
  for (const { word, stem } of words)
    if (word.length < (shortest.get(stem)?.length ?? Number.POSITIVE_INFINITY))
      shortest.set(stem, word)
  return words.filter(
    ({ word, stem }) => word.length <= shortWord || !isFormOf(word, shortest.get(stem) ?? word),
  )
}

/** So many letters a form may have more. */
const ending = 2

const isFormOf = (form: string, word: string): boolean =>
  form !== word && form.length - word.length <= ending && sharedStart(form, word) >= word.length - 1

/** @param frequent ordinary Dutch words */
export function readVocabulary(
  content: CompiledContent,
  documents: readonly TopicDocument[],
  frequent: readonly string[],
): Vocabulary {
  const texts = [...contentTexts(content)]
  const all = listWords(content.wordForms, texts)
  const seldom = seldomStems(all, texts, documents)
  const words = withoutForms(all.filter(({ stem }) => !seldom.has(stem)))
  const known = new Set(words.map(({ stem }) => stem))
  const stemOf = new Map(words.map(({ word, stem }) => [word, stem]))
  const lexicon = createLexicon(content.wordForms, {
    stemOf: (word) => stemOf.get(word),
    isStem: (text) => known.has(text),
    common: new Set(frequent),
    mostFrequent: () => words.map(({ word }) => word),
  })
  return { words, stems: [...known], seldom, lexicon }
}
