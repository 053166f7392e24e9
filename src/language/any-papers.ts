import { positionsOf } from './phrase-book.ts'
import type { Reading } from './read-words.ts'
import type { Telling, TellingsOf } from './tellings.ts'

/** Whoever asks about one of these asks about any: "moet daar een verslag voor zijn", "kunnen wij een verslag type 9 maken". */
const paper = 'verslag'
/** The words of a paper with its article: "een GC verslag". */
const longestPaper = 4
/** But these say whose it is: "mag hij met een IAC …", "omdat hij een IAC heeft", "een IAC-leerling". */
const owning =
  /^(?:met|heeft|heb|hebben|had|kreeg|en|al|kort|er|het|nu|loopt|blijft)$|(?:leerling|kind|kleuter)$/

/** The positions of papers that are asked about, and not told of. */
export function anyPapers(
  { words }: Reading,
  tellingsOf: TellingsOf,
  asking: ReadonlySet<number>,
): ReadonlySet<number> {
  if (asking.size === 0) return asking
  const isOwning = (at: number): boolean => owning.test(words[at] ?? '')
  const papers = tellingsOf(paper)
  const isOfAny = ({ start, end }: Telling): boolean => {
    const article = words[start] === 'een' ? start : start - 1
    // "Is ons verslag een GC of een IAC" asks the same of both.
    const other = words[article - 1] === 'of' && papers.find((one) => one.end === article - 1)
    if (other) return isOfAny(other)
    return (
      asking.has(start) &&
      end - start <= longestPaper &&
      words[article] === 'een' &&
      ![article - 1, start, end - 1, end].some(isOwning)
    )
  }
  return positionsOf(papers.filter(isOfAny))
}
