import { topicOf } from '../dialogue/topic-of.ts'
import { type About, isAboutUs } from '../search/about.ts'
import type { Findings } from './findings.ts'

/**
 * Whether a message has no words of its own to go by: it tells no fact, and its words name nothing or are of the goal that is
 * running.
 * @param isAsked whether a fact was asked
 */
export const isWordless = (findings: Findings, isAsked: boolean): boolean =>
  findings.message.found.facts.length === 0 &&
  findings.given.about === null &&
  (hasNoSubject(findings, isAsked) || isOfGoal(findings))

/** Its words name nothing or next to nothing, and it is not one of our questions all the same. */
function hasNoSubject({ message, sought, found }: Findings, isAsked: boolean): boolean {
  // "Wie vraagt dat aan" is only words that everybody uses, and names what it asks.
  if (sought.own.some(({ from }) => from === 'verb')) return false
  const { namesNothing } = message
  const isClear = sought.isClear && !(namesNothing && isAsked)
  return (namesNothing || sought.isScant) && !isSaid(found, isClear)
}

/** A message of hardly a word that is as likely as this is one of our questions: examples beside it move a word's share. */
const said = 0.6

/** Small talk, or one of our questions by itself, also where it has hardly a word: "hoe vaak". */
const isSaid = (found: About, isClear: boolean): boolean =>
  topicOf(found)?.kind === 'small-talk' ||
  (isClear && found.kind === 'hit' && found.hit.chance >= said && isAboutUs(found))

/** None of its own words is about the goal that is running, and it is about that only since the goal is running. */
function isOfGoal({ found, sought, place }: Findings): boolean {
  if (found.kind !== 'hit') return false
  const { hit } = found
  const { kind, id } = hit.document.topic
  if (kind !== 'goal' || id !== place.goal) return false
  const matched = hit.matched()
  return !sought.own.some(({ term }) => matched.includes(term))
}
