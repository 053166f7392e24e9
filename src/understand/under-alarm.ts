import type { UnderAlarm } from '../dialogue/after-alarm.ts'
import { ofTheCase } from '../facts/facts-of-a-case.ts'
import { isAboutUs, isNear } from '../search/about.ts'
import type { Findings } from './findings.ts'

/** What matters of a message only while somebody may be in danger. */
export function underAlarm(findings: Findings): UnderAlarm {
  const { form } = findings.message
  return {
    isAside: isAside(findings),
    isOurQuestion: form.isQuestion && findings.sought.isClear && isLikelyOurs(findings),
    asksUs: asksUs(findings),
    namesUs: form.isOurs,
    asksWhom: form.whereTo.size > 0 || form.asksToComplain,
    callsUs: form.callsUs,
    isWatched: isWatched(findings),
    isOursToo: isOursToo(findings),
  }
}

/** Up to so many words that are not nearly one of our questions are still about what alarmed. */
const shortAside = 5

const isAside = ({ message, stated, about, sought, command }: Findings): boolean =>
  message.reading.words.length <= shortAside &&
  !tellsOfCase(stated) &&
  !(isAboutUs(about) && isNear(about) && sought.isClear && command === null)

/** As likely as this a subject of ours is what is asked, where the words are as likely ours; whom to call is not. */
const likely = { subject: 0.65, ours: 0.9 }

const isLikelyOurs = ({ about, sought: { ours }, message: { form } }: Findings): boolean =>
  isAboutUs(about) &&
  (isNear(about) ||
    (form.whereTo.size === 0 &&
      ours > likely.ours &&
      about.kind === 'hit' &&
      about.hit.chance > likely.subject))

/** With our own words, of a pupil that is told of, or by who says that nobody is in danger. */
function asksUs({ about, stated, message: { form } }: Findings): boolean {
  const { isQuestion, isSafe, isOurs } = form
  if (isSafe && isQuestion) return true
  if (!isAboutUs(about)) return false
  return (isSafe && isOurs) || (isQuestion && (isOurs || tellsOfCase(stated)))
}

/** Whoever alarms us may tell of a case too, or ask one of our questions. */
const isOursToo = ({ found, stated, message: { form } }: Findings): boolean =>
  isAboutUs(found) && (stated.length > 0 || (form.isQuestion && isNear(found)))

const isWatched = ({ stated, message: { form } }: Findings): boolean =>
  form.isSafe &&
  form.isQuestion &&
  stated.some(({ fact, values }) => fact === 'rol' && !values.includes('leerling'))

const tellsOfCase = (stated: Findings['stated']): boolean =>
  stated.some(({ fact }) => ofTheCase.has(fact))
