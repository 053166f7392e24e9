import { isPlaced } from '../facts/is-placed.ts'
import type { FoundFact } from '../language/find-facts.ts'
import { isAboutUs } from '../search/about.ts'
import { logOdds } from '../search/belongs.ts'
import type { Findings } from './findings.ts'
import { isUnderWay } from './message.ts'

/* Whether the facts in a message are told to us, or only stand in a message about something else. */

/** Who tells so many facts, one of them of leersteun, tells of a case, whatever they ask. */
const muchTold = 2
/** Who says outright that they are one of these, writes to us for that; a teacher also looks for a job or a present. */
const atWork = new Set(['clb', 'andere'])

/** From these log odds of being ours on, a school and a child in it are not told by chance: everyday messages have less. */
const leastOdds = -1
/** From these on, what is told is believed wherever it leads: of a school anything, else who says outright that they are. */
const speakingOdds = 0.8

/** What is said in passing in a message that is not ours fills no fact: a place, or a word that is ours by chance. */
export function isAboutElse({
  message: { form, isBare },
  place,
  stated,
  found,
  given,
  sought: { ours, sound },
}: Findings): boolean {
  if (given.about && isAboutUs(given.about)) return false
  const told = stated.filter((one) => !isPlaced(one))
  if (isBare && told.length > 0) return false
  // What was told of the case is taken back, whatever is meant instead.
  if (told.some(({ isDenial }) => isDenial)) return false
  // "nee, ik ben de logopediste van dat kind"
  if (form.correcting.size > 0 && isUnderWay(place) && told.some(isWho)) return false
  const odds = logOdds(ours) + sound.leaning
  const isPerhapsOurs = odds >= leastOdds
  if (told.length >= muchTold && (isPerhapsOurs || !told.every(isOfAnyChild))) return false
  if (told.length > 0 && form.isOurs) return false
  if (isBelieved(told, odds, form.isAboutSchool)) return false
  if (found.kind === 'hit') return !isAboutUs(found)
  return found.kind !== 'close' && !form.isOurs && told.length === 0
}

function isBelieved(told: readonly FoundFact[], odds: number, isAboutSchool: boolean): boolean {
  if (isAboutSchool && odds >= speakingOdds) return told.length > 0
  return odds >= (isAboutSchool ? leastOdds : speakingOdds) && told.some(saysWho)
}

/** How many facts are told that nobody names but for leersteun: not who it is about, and not a difficulty. */
export const countOurs = (stated: readonly FoundFact[]): number =>
  stated.filter((one) => one.strength === 'states' && !isOfAnyChild(one)).length

/** "mijn zoon van 9 wil een konijn" */
const isOfAnyChild = ({ fact, values, isSign }: FoundFact): boolean =>
  fact === 'niveau' || (fact === 'rol' && (isSign || !values.every((value) => atWork.has(value))))

/** Anybody can be somebody else ("de begeleider van een koor"), and a way of speaking is only a sign. */
const saysWho = (one: FoundFact): boolean => isWho(one) && !one.values.includes('andere')

const isWho = ({ fact, isSign }: FoundFact): boolean => fact === 'rol' && !isSign
