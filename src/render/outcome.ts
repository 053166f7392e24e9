import { onceById } from '../common/once-by-id.ts'
import type { Text } from '../content/compiled.ts'
import type { Part } from '../dialogue/part.ts'
import { markUnknown } from '../facts/mark-unknown.ts'
import type { Verdict } from '../rules/verdict.ts'
import { clbNote } from './clb-note.ts'
import { type Decision, renderDecision } from './decision.ts'
import { keep } from './keep.ts'
import { nextOutcome, shortOutcome, simpleOutcome } from './outcome-text.ts'
import { phrase, type Renderer } from './renderer.ts'
import { joinTexts } from './text.ts'
import type { MessageView } from './view.ts'

type Said = Pick<Extract<Part, { kind: 'outcome' }>, 'table' | 'verdict' | 'again'>

/** The message of an outcome. */
export function renderOutcome(renderer: Renderer, said: Said): MessageView {
  const decision = renderDecision(renderer, said.table, said.verdict)
  return keep(decision, said.again ?? '', () => inWords(renderer, said, decision))
}

function inWords(
  renderer: Renderer,
  { table, verdict, again }: Said,
  decision: Decision,
): MessageView {
  const simple = simpleOutcome(renderer, verdict)
  if (again === 'next')
    return inShort(renderer, table, 'en-dan', nextOutcome(renderer, verdict), decision)
  const short = again && shortOutcome(renderer, verdict, again === 'told')
  if (short) return inShort(renderer, table, phraseFor[again], short, decision)
  const text = { html: decision.html ?? '', text: decision.text ?? '' }
  return {
    kind: 'outcome',
    ...joinTexts([text, ...clbNote(renderer, text)]),
    sources: onceById(decision.because.flatMap((because) => because.sources)),
    ...(table && { topic: table }),
    ...(simple && { simple }),
  }
}

const phraseFor = {
  holds: 'antwoord-blijft',
  shorter: 'kort-gezegd',
  told: 'kort-gezegd',
} as const

/** An outcome that was said before, in few words. */
function inShort(
  renderer: Renderer,
  table: string,
  words: string,
  short: Text | null,
  decision: Decision,
): MessageView {
  return {
    kind: 'outcome',
    ...phrase(renderer, words, { tekst: short?.text ?? '' }),
    sources: onceById(decision.because.flatMap((because) => because.sources)),
    ...(table && { topic: table }),
  }
}

/** How to reach somebody, whatever is known of the centre. */
export function renderContact(renderer: Renderer): MessageView {
  const view = renderOutcome(renderer, { table: 'contact', verdict: contactVerdict(renderer) })
  return keep(view, 'referral', () => ({ ...view, kind: 'referral' }))
}

/** With whom to talk, whatever is known of the centre. */
function contactVerdict({ knowledge, facts, asOf }: Renderer): Verdict {
  const verdict = knowledge.decide('contact', facts, asOf)
  return verdict.kind === 'open'
    ? knowledge.decide('contact', markUnknown(knowledge.domain, facts, verdict.ask), asOf)
    : verdict
}
