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

function inWords(renderer: Renderer, said: Said, decision: Decision): MessageView {
  const short = inFewWords(renderer, said)
  const simple = short ? null : simpleOutcome(renderer, said.verdict)
  return {
    kind: 'outcome',
    ...(short ?? inFull(renderer, decision)),
    sources: onceById(decision.because.flatMap((because) => because.sources)),
    ...(said.table && { topic: said.table }),
    ...(simple && { simple }),
  }
}

function inFull(renderer: Renderer, { html = '', text = '' }: Decision): Text {
  return joinTexts([{ html, text }, ...clbNote(renderer, { html, text })])
}

const introductions = {
  holds: 'antwoord-blijft',
  shorter: 'kort-gezegd',
  told: 'kort-gezegd',
} as const

/** What was said before; null: it was not, or it has no shorter words. */
function inFewWords(renderer: Renderer, { verdict, again }: Said): Text | null {
  if (!again) return null
  if (again === 'next')
    return phrase(renderer, 'en-dan', { tekst: nextOutcome(renderer, verdict)?.text ?? '' })
  const short = shortOutcome(renderer, verdict, again === 'told')
  return short && phrase(renderer, introductions[again], { tekst: short.text })
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
