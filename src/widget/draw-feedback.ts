import type { Entry } from './conversation.ts'
import { make } from './make.ts'
import { makeButton } from './make-button.ts'
import type { PanelActions } from './panel-actions.ts'
import * as TEXTS from './texts.ts'

/** Under an answer: read it aloud, and was it useful. Under a question or a greeting: nothing. */
export function drawFeedback(
  entries: readonly Entry[],
  voice: boolean,
  act: PanelActions,
): Node | null {
  const last = entries.at(-1)
  const messages = last?.who === 'infopunt' ? last.messages : []
  const answer = messages.find(({ kind }) => kind === 'answer' || kind === 'outcome')
  const asked = answer && drawQuestion((useful) => act.useful(useful, answer.topic), act)
  if (!asked && !voice) return null
  return make('div', { class: 'feedback row' }, asked, voice && drawVoice(act))
}

function drawQuestion(answer: (useful: boolean) => void, act: PanelActions): HTMLElement {
  const group = make(
    'div',
    { class: 'row', role: 'group', 'aria-label': TEXTS.useful, tabindex: '-1' },
    make('span', {}, TEXTS.useful),
    makeButton(TEXTS.yes, () => thank(true)),
    makeButton(TEXTS.no, () => thank(false)),
  )
  const thank = (useful: boolean) => {
    answer(useful)
    group.replaceChildren(TEXTS.thanks)
    group.focus({ preventScroll: true })
    act.announce(TEXTS.thanks)
  }
  return group
}

function drawVoice(act: PanelActions): HTMLElement {
  const show = (isReading: boolean) =>
    button.replaceChildren(isReading ? TEXTS.silence : TEXTS.aloud)
  const button = makeButton(TEXTS.aloud, () => show(act.aloud(() => show(false))))
  return button
}
