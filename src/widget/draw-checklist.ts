import type { ChecklistRequest } from './contract.ts'
import { make } from './make.ts'
import { makeButton } from './make-button.ts'
import type { PanelActions } from './panel-actions.ts'
import * as TEXTS from './texts.ts'

/** The checklist, filled in with what is known: on paper, as a file, or copied. */
export function drawChecklist(request: ChecklistRequest, act: PanelActions): HTMLElement {
  const result = make('p', { class: 'result' })
  const report = async (saying: Promise<string>) => {
    const words = await saying
    result.replaceChildren(words)
    act.announce(words)
  }
  return make(
    'div',
    { class: 'checklist', role: 'group', 'aria-label': TEXTS.checklist },
    make('p', {}, make('b', {}, TEXTS.checklist)),
    make(
      'div',
      { class: 'row' },
      makeButton(TEXTS.print, () => void report(act.print(request)), 'primary'),
      makeButton(TEXTS.download, () => void report(act.download(request))),
      makeButton(TEXTS.copy, () => void report(act.copy(request))),
    ),
    result,
  )
}
