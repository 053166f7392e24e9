import { kept } from '../common/kept.ts'
import { type FoundFacts, findFacts } from '../language/find-facts.ts'
import { type Reading, readWords } from '../language/read-words.ts'
import type { MessageReader } from '../message-reader.ts'

/** What the title of something that was told says, for a message that goes on from it. */
export interface Title {
  /** Without the words that only make the form of a question: "wat is type 7?" states no fact, and "type 7" does. */
  readonly reading: Reading
  readonly found: FoundFacts
}

export type ReadTitle = (title: string) => Title

/** Reads each title once: they are the content's. */
export function createReadTitle({
  lexicon,
  factReader,
  readForm,
}: Pick<MessageReader, 'lexicon' | 'factReader' | 'readForm'>): ReadTitle {
  const read = new Map<string, Title>()
  const readTitle = (title: string): Title => {
    const whole = readWords(title, lexicon, false)
    const { formal } = readForm(title, whole)
    const named = whole.words.filter((_, i) => !formal.has(i)).join(' ')
    const reading = readWords(named, lexicon, false)
    return { reading, found: findFacts(reading, factReader) }
  }
  return (title) => kept(read, title, () => readTitle(title))
}
