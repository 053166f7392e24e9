import { countEach } from '../common/count-each.ts'
import type { Commands } from '../content/language.ts'
import { createFindWhole } from './find-whole.ts'
import type { Heard } from './heard.ts'
import type { Lexicon } from './lexicon.ts'
import type { Patterns } from './patterns.ts'
import { findPolitely, type Words, withoutPoliteness, wordsOf } from './politeness.ts'
import type { Reading } from './read-words.ts'

export type CommandId = keyof Commands

export type FindCommand = (reading: Reading) => CommandId | null

/** Commands that people put in words of their own, and no subject of ours; they undo nothing where they were not meant. */
const free: readonly CommandId[] = ['samenvatting', 'korter', 'herhaal']
/** More words than this say more than the command. */
const mostWords = 8
/** Fewer words at the end say nothing by themselves. */
const shortestClause = 3
/** A word tells that it is a command when so many of its phrases have it, and no more of all others together. */
const leastPhrases = 2
/** Shorter words only ask: "wat". */
const shortestTelling = 4

/**
 * The command that a message is: a phrase of it and no more ("ga terug"), a closing sentence that is one, or words that
 * are all of its phrases ("kan je alles eens kort samenvatten").
 */
export function createFindCommand(
  commands: Heard<number>['commands'],
  patterns: Patterns,
  stemsOf: (phrase: number) => readonly string[],
  { isStopStem }: Pick<Lexicon, 'isStopStem'>,
): FindCommand {
  const ids = Object.keys(commands) as CommandId[]
  const find = createFindWhole(
    ids.map((value) => ({ patterns: commands[value], value })),
    patterns,
  )
  const inAll = countIn(Object.values(commands).flat().map(stemsOf))
  const vocabularies = free.map((id) => ({ id, counts: countIn(commands[id].map(stemsOf)) }))
  const exactly = (words: Words): CommandId | undefined => findPolitely(words, find)
  const freely = (words: Words): CommandId | undefined => {
    if (words.words.length > mostWords) return undefined
    const telling = withoutPoliteness(words).stems.filter((stem) => !isStopStem(stem))
    const found = vocabularies.find(({ counts }) => {
      const tells = (stem: string): boolean => {
        const own = counts.get(stem) ?? 0
        return (
          stem.length >= shortestTelling &&
          own >= leastPhrases &&
          own > (inAll.get(stem) ?? 0) - own
        )
      }
      return telling.every((stem) => counts.has(stem)) && telling.some(tells)
    })
    return found?.id
  }
  // Somebody to talk to is also asked for at the end of something else: "ik ben het beu. kan ik iemand bellen".
  const asksSomebody = (reading: Reading): boolean => {
    const closing = closingClause(reading)
    return closing !== undefined && exactly(closing) === 'mens'
  }
  return (reading) => exactly(reading) ?? (asksSomebody(reading) ? 'mens' : freely(reading)) ?? null
}

/** Per stem how many phrases have it. */
const countIn = (phrases: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  countEach(phrases.flatMap((stems) => [...new Set(stems)]))

/** The words of the last clause, where others go before it and it is long enough to say something by itself. */
function closingClause({ clauses, entries }: Reading): Words | undefined {
  const { start = 0, end = 0 } = clauses.at(-1) ?? {}
  return start > 0 && end - start >= shortestClause ? wordsOf(entries.slice(start, end)) : undefined
}
