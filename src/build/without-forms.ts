import { shortPart } from '../language/lexicon.ts'
import type { KnownWord } from '../language/word-list.ts'
import { sharedStart } from '../packing/shared-start.ts'

/** So many letters a form may have more: as many as a slip may be off, see language/nearest.ts. */
const longestEnding = 2

/**
 * Without the forms that only end a little differently than a shorter word of the same stem ("verslagen"): their stem is
 * made where they are read, and a slip in them is mostly as near to the shorter word. Short words stay, since compounds are
 * read with them as they are.
 */
export function withoutForms(words: readonly KnownWord[]): readonly KnownWord[] {
  const shortest = new Map<string, string>()
  for (const { word, stem } of words)
    if (word.length < (shortest.get(stem)?.length ?? Number.POSITIVE_INFINITY))
      shortest.set(stem, word)
  return words.filter(
    ({ word, stem }) => word.length <= shortPart || !isFormOf(word, shortest.get(stem) ?? word),
  )
}

const isFormOf = (form: string, word: string): boolean =>
  form !== word &&
  form.length - word.length <= longestEnding &&
  sharedStart(form, word) >= word.length - 1
