import { icon } from './icon.ts'
import { make } from './make.ts'
import { makeButton } from './make-button.ts'
import * as TEXTS from './texts.ts'

/** The launcher stands in the top layer: a host page cannot cover it, nor move it with a transform. */
export function createLauncher(name: string, click: () => void) {
  const words = make('span', {}, TEXTS.launcher)
  const button = makeButton(icon('question'), click, 'launcher', {
    part: 'launcher',
    'aria-haspopup': 'dialog',
  })
  button.append(words)
  const element = make(
    'div',
    { class: 'launch', role: 'region', 'aria-label': name, popover: 'manual' },
    button,
  )
  return {
    element,
    button,
    show(isShown: boolean, isResumed: boolean) {
      element.hidden = !isShown
      words.textContent = isResumed ? TEXTS.resume : TEXTS.launcher
      if (isShown && element.showPopover && !element.matches(':popover-open')) element.showPopover()
    },
  }
}
