import type { Lexicon, Word } from './lexicon.ts'
import type { PhraseBook } from './phrase-book.ts'
import type { PhraseText } from './phrase-text.ts'
import type { Reading } from './read-words.ts'

/** A term to index or to look for. Parts of compounds and words put in by a synonym weigh less than what was said. */
export interface Term {
  readonly term: string
  readonly weight: number
  /** Where it comes from, for the explanation of a hit. */
  readonly from: 'word' | 'part' | 'synonym' | 'verb'
}

export interface TermReader {
  readonly lexicon: Lexicon
  /** Phrases that people use, with the stems that the content uses. */
  readonly synonyms: PhraseBook<readonly string[]>
}

const partWeight = 0.6
const synonymWeight = 0.9
/** What a verb may leave at the end of a clause. */
const particles: ReadonlySet<string> = new Set(
  'aan af in op uit door over mee terug voor bij stop'.split(' '),
)

/**
 * The one reading of Dutch, for pages and for people: stems without stop words, the parts of compounds, what synonyms
 * stand for, and separable verbs put together ("meld … aan") with their synonyms. Each term once, with its highest weight.
 * @param emphasis how much the word at a position counts
 */
export function toTerms(
  reading: Reading,
  { lexicon, synonyms }: TermReader,
  emphasis: (position: number) => number = () => 1,
): readonly Term[] {
  const terms = new Map<string, Term>()
  const add = (term: string, weight: number, from: Term['from']) => {
    if ((terms.get(term)?.weight ?? 0) < weight) terms.set(term, { term, weight, from })
  }
  reading.entries.forEach(({ stem, isStop, partStems }, i) => {
    if (stem.length < 2 && !/\d/.test(stem)) return
    if (isStop && !isNumberAfterWord(reading, i)) return
    add(stem, emphasis(i), 'word')
    for (const part of partStems())
      if (!lexicon.isStopStem(part)) add(part, partWeight * emphasis(i), 'part')
  })
  const addSynonyms = (text: PhraseText, emphasisAt: (position: number) => number) => {
    for (const hit of synonyms(text))
      for (const stem of hit.value)
        if (!lexicon.isStopStem(stem)) add(stem, synonymWeight * emphasisAt(hit.start), 'synonym')
  }
  addSynonyms(reading, emphasis)
  const counted = reading.entries.filter((_, i) => emphasis(i) > 0)
  for (const verb of separatedVerbs(counted, lexicon)) {
    add(verb, 1, 'verb')
    addSynonyms({ stems: [verb] }, () => 1)
  }
  return [...terms.values()]
}

function isNumberAfterWord(reading: Reading, i: number): boolean {
  return i > 0 && /\d/.test(reading.words[i] ?? '')
}

/** "meld ik mijn kind aan" holds "aanmelden", where the content knows that verb. */
function separatedVerbs(counted: readonly Word[], lexicon: Lexicon): string[] {
  const found = counted.filter(({ word }) => particles.has(word))
  if (found.length === 0) return []
  // Each word once: of a message that says the same over and over every pair would be tried.
  const words = [...new Map(counted.map((entry) => [entry.word, entry])).values()]
  return [...new Set(found.map(({ word }) => word))].flatMap((particle) =>
    words
      .filter(({ word }) => word.length > 3 && word !== particle)
      .flatMap((entry) => lexicon.verbOf(particle, entry) ?? []),
  )
}
