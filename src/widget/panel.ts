import { type Conversation, canGoBack } from './conversation.ts'
import { drawEntry } from './draw-entry.ts'
import { drawTail } from './draw-tail.ts'
import type { PanelActions } from './panel-actions.ts'
import { createPanelParts } from './panel-parts.ts'
import { dutchVoice } from './read-aloud.ts'

export interface PanelView {
  readonly conversation: Conversation
  readonly simple: boolean
  /** Where relative links of messages lead. */
  readonly base: string
}

export interface Panel {
  readonly element: HTMLElement
  update(view: PanelView): void
  /** Puts the focus on the visitor's last words, or on the conversation, and shows what follows them. */
  focusTurn(): void
  showTurn(): void
  /** Gives words back to be typed further. */
  restoreWords(words: string): void
}

type Parts = ReturnType<typeof createPanelParts>

const SPACE_ABOVE_PX = 14

/** The panel as something that can be drawn anew, and looked at. */
export function createPanel(kind: 'dialog' | 'section', name: string, act: PanelActions): Panel {
  const parts = createPanelParts(kind, name, act)
  let before: PanelView | undefined
  return {
    element: parts.element,
    restoreWords: parts.restoreWords,
    showTurn: () => showTurn(parts),
    focusTurn() {
      const target = lastOf(parts.list, '.visitor') ?? parts.log
      target.focus({ preventScroll: true })
      showTurn(parts)
    },
    update(view) {
      drawList(parts.list, view, before)
      drawState(parts, view)
      parts.tail.replaceChildren(...drawTail(view.conversation, Boolean(dutchVoice()), act))
      before = view
    },
  }
}

/** Adds what is new; draws all again only where something went away or changes its wording. */
function drawList(
  list: HTMLElement,
  { conversation: { entries }, simple, base }: PanelView,
  before?: PanelView,
) {
  const isSame =
    simple === before?.simple &&
    before.conversation.entries.every((entry, at) => entry === entries[at])
  if (!isSame) list.replaceChildren()
  for (const entry of entries.slice(list.children.length))
    list.append(drawEntry(entry, simple, base))
}

function drawState(
  { log, simple, back, clear }: Parts,
  { conversation, simple: isSimple }: PanelView,
) {
  const { entries, waiting, failure } = conversation
  const messages = entries.flatMap((entry) => (entry.who === 'infopunt' ? entry.messages : []))
  log.setAttribute('aria-busy', String(waiting.length > 0 && !failure))
  simple.setAttribute('aria-pressed', String(isSimple))
  simple.hidden = !messages.some((message) => message.simple)
  back.hidden = !canGoBack(conversation)
  clear.hidden = entries.length === 0
}

/** Scrolls the visitor's last words to the top, so that the answer is read from its beginning. */
function showTurn({ element, list, log }: Parts) {
  const own = lastOf(list, '.visitor') ?? lastOf(list, 'li')
  const scroller = getComputedStyle(log).overflowY === 'visible' ? element : log
  const top = own ? own.getBoundingClientRect().top - scroller.getBoundingClientRect().top : 0
  scroller.scrollTop += top - SPACE_ABOVE_PX
}

const lastOf = (list: HTMLElement, selector: string): HTMLElement | undefined =>
  [...list.querySelectorAll<HTMLElement>(`:scope > ${selector}`)].at(-1)
