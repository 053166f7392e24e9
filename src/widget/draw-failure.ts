import type { Failure } from './failure.ts'
import { make } from './make.ts'
import { makeButton } from './make-button.ts'
import type { PanelActions } from './panel-actions.ts'
import * as TEXTS from './texts.ts'

export const failureWords = ({ reason, detail }: Failure): string =>
  detail ?? TEXTS.failures[reason]

/** What went wrong, without blame, and the way on. What the host page put inside the element stands under it. */
export const drawFailure = (failure: Failure, act: PanelActions): HTMLElement =>
  make(
    'div',
    { class: 'failure' },
    make('p', {}, failureWords(failure)),
    make(
      'div',
      { class: 'row' },
      makeButton(TEXTS.retry, act.retry, 'primary'),
      makeButton(TEXTS.withdraw, act.withdraw),
    ),
    make('slot'),
  )
