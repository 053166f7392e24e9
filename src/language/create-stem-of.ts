import type { WordForms } from '../content/language.ts'
import { normalise } from './normalise.ts'
import { stem } from './stem.ts'

/** The stem of any word, irregular forms first. */
export function createStemOf(forms: Pick<WordForms, 'onregelmatig'>): (word: string) => string {
  const irregular = new Map(
    Object.entries(forms.onregelmatig).map(([from, to]) => [normalise(from), normalise(to)]),
  )
  return (word) => stem(irregular.get(word) ?? word)
}
