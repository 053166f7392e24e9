import type { Commands } from '../content/language.ts'
import type { Heard } from './heard.ts'
import { withoutPoliteness } from './politeness.ts'
import type { Reading } from './read-words.ts'

export type CommandId = keyof Commands

export type FindCommand = (reading: Reading) => CommandId | null

/** The command that a message is, when it is nothing else: "ga terug", "opnieuw beginnen", "ik wil iemand spreken" */
export function createFindCommand(
  commands: Heard<number>['commands'],
  stemsOf: (phrase: number) => readonly string[],
): FindCommand {
  const byStems = new Map<string, CommandId>()
  for (const [id, phrases] of Object.entries(commands)) {
    for (const phrase of phrases) byStems.set(key(stemsOf(phrase)), id as CommandId)
  }
  return (reading) =>
    byStems.get(key(reading.stems)) ?? byStems.get(key(withoutPoliteness(reading))) ?? null
}

const key = (stems: readonly string[]): string => stems.join(' ')
