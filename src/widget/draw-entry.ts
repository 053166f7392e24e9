import { buildNodes } from './build-nodes.ts'
import type { Message } from './contract.ts'
import type { Entry } from './conversation.ts'
import { drawSources } from './draw-sources.ts'
import { make } from './make.ts'
import { wordingOf } from './spoken.ts'
import * as TEXTS from './texts.ts'

/** One contribution, as an item of the conversation. The visitor's own can take the focus after a press. */
export function drawEntry(entry: Entry, simple: boolean, base: string): HTMLElement {
  return entry.who === 'visitor'
    ? make(
        'li',
        { class: 'visitor', part: 'visitor', tabindex: '-1' },
        by(TEXTS.visitor),
        entry.words,
      )
    : make(
        'li',
        { class: 'infopunt' },
        by(TEXTS.infopunt),
        ...entry.messages.map((message) => drawMessage(message, simple, base)),
      )
}

const by = (who: string) => make('span', { class: 'vh' }, `${who}: `)

function drawMessage(message: Message, simple: boolean, base: string): HTMLElement {
  return make(
    'div',
    { class: `message ${message.kind}`, part: 'message' },
    ...buildNodes(wordingOf(message, simple).html, base),
    drawSources(message.sources, base),
  )
}
