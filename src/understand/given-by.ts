import type { Place } from '../dialogue/replay.ts'
import { topicOf } from '../dialogue/topic-of.ts'
import { ofTheCase } from '../facts/facts-of-a-case.ts'
import type { Knowledge } from '../knowledge.ts'
import type { FoundFact } from '../language/find-facts.ts'
import { findPolitely, withoutPoliteness, wordsOf } from '../language/politeness.ts'
import type { About } from '../search/about.ts'
import { isUnderWay, type Message } from './message.ts'

/** What the very words of a message give, without anything being sought. */
export interface Given {
  /** The subject of the button that has these words. */
  readonly label: About | null
  /** The same, or the subject of which the message is an example word for word. */
  readonly about: About | null
}

export function givenBy(
  text: string,
  message: Message,
  stated: readonly FoundFact[],
  knowledge: Knowledge,
): Given {
  const label = onButton(text, stated, knowledge)
  return { label, about: label ?? exactly(message, knowledge) }
}

/** The subject of the button that has these very words. A change that is told begins its goal: "naar een andere school". */
function onButton(
  text: string,
  stated: readonly FoundFact[],
  { goals, reader }: Knowledge,
): About | null {
  const found = reader.labelled(text)
  if (found === null) return null
  const begins = [...goals.values()].flatMap((goal) => goal['begint-bij'])
  return isGoal(found) || !stated.some(({ fact }) => begins.includes(fact)) ? found : null
}

/** An example word for word, whatever it begins with and however politely: "en wie komt er dan?" */
function exactly({ reading, form: { opening } }: Message, { reader }: Knowledge): About | null {
  const found = findPolitely(reading, reader.exact)
  if (found !== undefined || opening === 0) return found ?? null
  const opened = wordsOf(reading.entries.slice(opening))
  return reader.exact(withoutPoliteness(opened)) ?? null
}

/**
 * A request that is not ours is referred to somebody else, with what it would be if it were ours after all: about a child or a
 * school to whom its nearest subject says, and where it has none, to who is there.
 */
export function referred(
  about: About,
  { form, found }: Message,
  place: Place,
  { elsewhere }: Knowledge,
): About {
  if (about.kind !== 'elsewhere') return about
  const isAboutSchool =
    form.isAboutSchool || isUnderWay(place) || found.facts.some(({ fact }) => ofTheCase.has(fact))
  if (isAboutSchool && about.nearest) return { kind: 'hit', hit: about.nearest, others: about.hits }
  const to = isAboutSchool ? elsewhere.school : elsewhere.everything
  return to.kind === 'hit' ? { ...to, others: about.hits } : about
}

export const isGoal = (about: About | null): boolean => topicOf(about)?.kind === 'goal'
