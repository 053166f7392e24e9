import { icon } from './icon.ts'
import { createInput } from './input-form.ts'
import { make } from './make.ts'
import { makeButton } from './make-button.ts'
import type { PanelActions } from './panel-actions.ts'
import * as TEXTS from './texts.ts'

/** The panel's elements: title, conversation, input, and the ways out. `name` tells several on one page apart. */
export function createPanelParts(kind: 'dialog' | 'section', name: string, act: PanelActions) {
  const list = make('ol', { role: 'list' })
  const tail = make('div', { class: 'tail' })
  const log = make(
    'div',
    { class: 'log', part: 'log', role: 'group', 'aria-label': TEXTS.log, tabindex: '0' },
    list,
    tail,
  )
  const input = createInput(act)
  const simple = makeButton(TEXTS.simple, act.toggleSimple, 'simple')
  const back = makeButton(TEXTS.back, () => act.say({ type: 'back' }, TEXTS.back))
  const human = makeButton(TEXTS.human, () => act.say(HUMAN, TEXTS.humanWords))
  const clear = makeButton(TEXTS.clear, act.clear)
  const close = makeButton(icon('close'), act.close, 'close', { 'aria-label': TEXTS.close })
  const tools = make('div', { class: 'tools' }, back, human, clear)
  const element = make(
    kind,
    { class: 'panel', part: 'panel', 'aria-label': name },
    make(
      'div',
      { class: 'head', part: 'header' },
      make('h2', {}, TEXTS.title),
      simple,
      kind === 'dialog' && close,
    ),
    log,
    make('div', { class: 'foot', part: 'footer' }, input.element, tools),
    make('slot', { name: 'announcer' }),
  )
  return { element, list, tail, log, simple, back, clear, restoreWords: input.restore }
}

/** The contract's fixed choice for contact with a person. */
const HUMAN = { type: 'choice', id: 'doe:mens' } as const
