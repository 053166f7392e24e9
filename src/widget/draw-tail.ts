import type { Choice, KnownFact } from './contract.ts'
import type { Conversation } from './conversation.ts'
import { drawChecklist } from './draw-checklist.ts'
import { drawFailure } from './draw-failure.ts'
import { drawFeedback } from './draw-feedback.ts'
import { make } from './make.ts'
import { makeButton } from './make-button.ts'
import type { PanelActions } from './panel-actions.ts'
import * as TEXTS from './texts.ts'

/** What stands under the last words: what the visitor can do now. */
export function drawTail(conversation: Conversation, voice: boolean, act: PanelActions): Node[] {
  const { entries, waiting, failure, choices, facts, checklist } = conversation
  if (failure) return [drawFailure(failure, act)]
  if (waiting.length > 0) return [make('p', { class: 'wait' }, TEXTS.wait)]
  if (entries.length === 0) return [drawIntro(act)]
  return [
    choices.length > 0 && drawChoices(choices, act),
    checklist && drawChecklist(checklist, act),
    facts.length > 0 && drawFacts(facts, act),
    drawFeedback(entries, voice, act),
  ].filter((part) => part instanceof Node)
}

/** Before anything was sent: the widget's own greeting. */
const drawIntro = (act: PanelActions) =>
  make(
    'div',
    { class: 'message' },
    make('p', {}, TEXTS.intro),
    makeButton(TEXTS.begin, act.begin, 'primary'),
  )

const drawChoices = (choices: readonly Choice[], act: PanelActions) =>
  make(
    'div',
    { class: 'choices', role: 'group', 'aria-label': TEXTS.choices },
    ...choices.map(({ id, label, hint }) =>
      makeButton(
        make('span', {}, make('b', {}, label), hint && ' ', hint && make('small', {}, hint)),
        () => act.say({ type: 'choice', id }, label),
        hint ? 'choice wide' : 'choice',
        { part: 'choice' },
      ),
    ),
  )

const drawFacts = (facts: readonly KnownFact[], act: PanelActions) =>
  make(
    'div',
    { class: 'facts' },
    make('p', {}, TEXTS.facts),
    make('ul', { role: 'list' }, ...facts.map((fact) => drawFact(fact, act))),
  )

const drawFact = ({ fact, label, valueLabel }: KnownFact, act: PanelActions) =>
  make(
    'li',
    { part: 'chip' },
    make('span', {}, `${label}: `, make('b', {}, valueLabel)),
    makeButton(
      TEXTS.change,
      () => act.say({ type: 'change', fact }, TEXTS.changeWords + label),
      'link',
      {
        'aria-label': `${TEXTS.change}: ${label}`,
      },
    ),
  )
