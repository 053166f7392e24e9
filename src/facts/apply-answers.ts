import type { Domain, Facts } from './facts.ts'
import { markUnknown } from './mark-unknown.ts'
import { narrow } from './narrow.ts'

/** Per fact the values that are left, or that the person does not know. */
export type Answers = Readonly<Record<string, readonly string[] | 'onbekend'>>

/** What is known after these answers. Throws for a fact or a value that does not exist. */
export const applyAnswers = (domain: Domain, facts: Facts, answers: Answers): Facts =>
  Object.entries(answers).reduce(
    (known, [fact, values]) =>
      values === 'onbekend'
        ? markUnknown(domain, known, fact)
        : narrow(domain, known, { [fact]: [...values] }),
    facts,
  )
