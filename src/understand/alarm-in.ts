import type { Knowledge } from '../knowledge.ts'
import type { Reading } from '../language/read-words.ts'

/**
 * From 0 to 1, how much a message must sound like danger to alarm where no phrase does, and below what no phrase alarms. Set by
 * leaving out one author of taal/gevaar.yaml after the other: of what only sounds so about one in twenty alarms.
 */
const danger = { heard: 0.6, heardInOurQuestion: 0.9, harmless: 0.015 }

/**
 * The urgent subject that a message alarms of: that of its phrases, or else the one for what only sounds like danger; null where
 * nothing does. Where what was asked is answered too, phrases are believed however harmless the rest sounds.
 * @param denying positions of the words that say that there is no danger
 */
export function alarmIn(
  reading: Reading,
  denying: ReadonlySet<number>,
  isOurQuestion: boolean,
  { reader, content, urgent }: Knowledge,
): string | null {
  const chance = reader.dangerOf(reading.stems.filter((_, i) => !denying.has(i)))
  const named = urgent.get(reader.findUrgent(reading) ?? '')
  if (named && (chance >= danger.harmless || named['ook-antwoord'])) return named.id
  const least = isOurQuestion ? danger.heardInOurQuestion : danger.heard
  return (chance > least && content.urgent.find((one) => one['klinkt-zo'])?.id) || null
}
