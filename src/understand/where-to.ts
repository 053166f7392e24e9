import type { Place } from '../dialogue/replay.ts'
import { ofTheCase } from '../facts/facts-of-a-case.ts'
import type { Knowledge } from '../knowledge.ts'
import type { FoundFact } from '../language/find-facts.ts'
import { type About, isAboutUs } from '../search/about.ts'
import type { Message } from './message.ts'

/** With one of these the next step is that the school registers. */
const tickets = new Set(['gc', 'iac', 'ov4'])
/** Who tells what changes does not ask whom to begin with, and who names a centre asks for its number. */
const elsewhere = new Set(['moment', 'centrum'])

/**
 * A pupil is told of, and nothing is asked but where to be: "waar moet ik zijn met mijn zoon met autisme in het derde leerjaar".
 * The words of such a message say whom it is about and not what is asked: what they are typical of is only offered.
 */
export function whereTo(
  { isWhereTo }: Message,
  stated: readonly FoundFact[],
  sought: About,
  { facts }: Place,
  knowledge: Knowledge,
): About | null {
  if (!isWhereTo || !stated.some(({ fact }) => ofTheCase.has(fact))) return null
  if (facts['moment'] || stated.some(({ fact }) => elsewhere.has(fact))) return null
  const valuesOf = (id: string): readonly string[] =>
    (stated.find(({ fact }) => fact === id) ?? facts[id])?.values ?? []
  const isFamily = ['ouder', 'leerling'].includes(valuesOf('rol').join())
  const about = signpost(
    isFamily && !valuesOf('verslag').some((one) => tickets.has(one)),
    knowledge,
  )
  return about?.kind === 'hit' ? { ...about, others: ownIn(sought, about) } : null
}

/** What the button of the goal that shows the way gives, or of the article that it points families to. */
function signpost(isForFamily: boolean, { goals, articles, reader }: Knowledge): About | null {
  const goal = [...goals.values()].find((one) => one['wijst-naar'] !== undefined)
  const article = articles.get(goal?.['wijst-naar'] ?? '')
  return reader.labelled((isForFamily ? article?.titel : goal?.knop.anders) ?? '')
}

/** The best that was found, where it is ours and something else. */
const ownIn = (sought: About, { hit }: About & { kind: 'hit' }) =>
  sought.kind === 'hit' && isAboutUs(sought) && sought.hit.document !== hit.document
    ? [sought.hit]
    : []
