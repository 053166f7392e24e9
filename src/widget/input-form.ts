import { icon } from './icon.ts'
import { make } from './make.ts'
import type { PanelActions } from './panel-actions.ts'
import * as TEXTS from './texts.ts'

/** What the contract takes. */
const MAX_LENGTH = '1000'

/** Where the visitor types. Enter sends, Shift and Enter begin a new line. */
export function createInput(act: Pick<PanelActions, 'say'>) {
  const area = make('textarea', {
    part: 'input',
    rows: '1',
    maxlength: MAX_LENGTH,
    placeholder: TEXTS.placeholder,
    'aria-label': TEXTS.input,
    'aria-describedby': 'hint',
    keydown: (event) => {
      const { key, shiftKey, isComposing } = event as KeyboardEvent
      if (key === 'Enter' && !shiftKey && !isComposing) submit(event)
    },
  })
  const submit = (event: Event) => {
    event.preventDefault()
    const text = area.value.trim()
    area.value = ''
    area.focus()
    if (text) act.say({ type: 'text', text }, text)
  }
  const element = make(
    'form',
    { submit },
    area,
    make('button', { class: 'send', part: 'send', 'aria-label': TEXTS.send }, icon('send')),
    make('p', { id: 'hint' }, TEXTS.hint),
  )
  const restore = (words: string) => {
    area.value = [words, area.value].filter(Boolean).join('\n')
    area.focus()
  }
  return { element, restore }
}
