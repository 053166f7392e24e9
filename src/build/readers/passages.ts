import { type OwnReader, ownReaders } from '../../content/own-reader.ts'
import type { LoadedContent } from '../load-content.ts'
import { literally } from './rewriter.ts'

/** The words with which passages begin, and whom each is for. */
type Openings = ReadonlyMap<string, readonly OwnReader[]>

/** The texts without what they say to others than one reader. */
export interface Passages {
  /**
   * A passage begins with words such as "Bent u ouder?" and goes on to the end of its line, which is a paragraph or an item
   * of a list, or to where the next begins. A line of which nothing is left falls away.
   */
  readonly keptFor: (reader: OwnReader, text: string) => string
  /** The openings of this reader that no text had so far. */
  readonly unused: (reader: OwnReader) => readonly string[]
}

/** @param loaded with for each reader the words with which what is only for them begins (`begin`) */
export function createPassages(loaded: Pick<LoadedContent, OwnReader>): Passages {
  const openings = openingsOf(loaded)
  const longestFirst = [...openings.keys()].sort((a, b) => b.length - a.length)
  const words = longestFirst.map(literally).join('|')
  const edge = new RegExp(`(?<=^|^- |[.?!)] )(?=(?:\\*\\*)?(?:${words})(?!\\p{L}))`, 'u')
  const opening = new RegExp(`^(?:\\*\\*)?(${words})(?!\\p{L})`, 'u')
  const used = new Set<string>()
  const readersOf = (passage: string): readonly OwnReader[] => {
    const found = opening.exec(passage)?.[1]
    if (found === undefined) return ownReaders
    used.add(found)
    return openings.get(found) ?? ownReaders
  }
  const keptOf = (reader: OwnReader, line: string): string | null => {
    const kept = line.split(edge).filter((passage) => readersOf(passage).includes(reader))
    const rest = kept.join('').trimEnd()
    return rest === '-' || (rest === '' && line !== '') ? null : rest
  }
  return {
    keptFor: (reader, text) =>
      openings.size === 0
        ? text
        : text
            .split('\n')
            .map((line) => keptOf(reader, line))
            .filter((line) => line !== null)
            .join('\n'),
    unused: (reader) => loaded[reader].data.begin.filter((words) => !used.has(words)),
  }
}

function openingsOf(loaded: Pick<LoadedContent, OwnReader>): Openings {
  const all = ownReaders.flatMap((reader) =>
    loaded[reader].data.begin.map((words) => [words, reader] as const),
  )
  return new Map(
    all.map(([words]) => [
      words,
      all.filter(([other]) => other === words).map(([, reader]) => reader),
    ]),
  )
}
