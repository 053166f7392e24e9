import type { Change, Narrowing } from '../content/fact.ts'
import type { Goal } from '../content/goal.ts'
import type { Domain, Facts } from '../facts/facts.ts'
import type { ReadList } from '../rules/read-list.ts'
import type { Contradiction, Verdict } from '../rules/verdict.ts'

/** What the dialogue needs of the rules, on the day of the turn. */
export interface Rulebook {
  readonly domain: Domain
  /** What tells that a fact changes, if it may. */
  readonly changed: (fact: string) => Change | undefined
  readonly goal: (id: string) => Goal | undefined
  readonly decide: (table: string, facts: Facts) => Verdict
  /** The goal that a message begins which only tells this fact. */
  readonly begunBy: (fact: string) => string | undefined
  /** The subjects that an article leads on to. */
  readonly leadsTo: (article: string) => readonly string[]
  /** Has the article words of its own for a value of a fact? */
  readonly hasOwn: (article: string, value: string) => boolean
  /** Does the goal look at this fact at all? */
  readonly concerns: (goal: string, fact: string) => boolean
  /** Does this fact only make the outcome of the table more exact? */
  readonly refines: (table: string, fact: string) => boolean
  /** The outcomes that are still possible, without the cautious last one. */
  readonly outcomes: (table: string, facts: Facts) => readonly string[]
  readonly list: ReadList
  /** Whether what was asked is answered after the words for this urgent subject. */
  readonly isAnsweredToo: (urgent: string) => boolean
  /** Whether conditions hold, whatever else turns out. */
  readonly isCertain: (als: Narrowing, facts: Facts) => boolean
  /** What in the facts cannot go together, for the first table that sees it. */
  readonly contradiction: (facts: Facts) => Contradiction | null
}
