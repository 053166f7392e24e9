import { announce, claimAnnouncer } from './announcer.ts'
import { emit } from './events.ts'
import type { createLauncher } from './launcher.ts'
import type { Memory } from './memory.ts'
import type { Panel } from './panel.ts'
import { stopReading } from './read-aloud.ts'
import type { Session } from './session.ts'
import { hidePanel, isFullScreen, showPanel } from './show-panel.ts'

/** One element at work, from the moment it stands in a page until it is taken away. */
export interface Infopunt {
  readonly host: HTMLElement
  readonly panel: Panel
  readonly launcher: ReturnType<typeof createLauncher>
  readonly session: Session
  readonly memory: Memory
  readonly isInline: boolean
  /** The address of the service. */
  readonly api: () => string
  isOpen: boolean
  isSimple: boolean
  /** What the page asked to begin with. */
  topic: string | null
  /** What had the focus before the panel opened, when that was the page's own. */
  cameFrom: HTMLElement | null
}

/** Draws what is so now. */
export function update({
  panel,
  launcher,
  session,
  isInline,
  isOpen,
  isSimple,
  api,
}: Infopunt): void {
  const conversation = session.conversation()
  panel.update({ conversation, simple: isSimple, base: api() })
  if (!isInline) launcher.show(!isOpen, conversation.entries.length > 0)
}

/** Stores only after the first answer: before it there is nothing worth keeping. */
export function keep({ session, memory, isOpen, isSimple }: Infopunt): void {
  const conversation = session.conversation()
  if (conversation.state) memory.keep({ conversation, open: isOpen, simple: isSimple })
}

/** Is this within a press or a key of the visitor? Where the browser cannot tell, we believe the page. */
export const isVisitorActing = (): boolean => navigator.userActivation?.isActive ?? true

/** Opens the panel. The conversation begins, and the focus moves, only when this is the visitor's own action. */
export function open(infopunt: Infopunt): void {
  const { host, panel, isOpen } = infopunt
  const isVisitor = isVisitorActing()
  if (isVisitor) claimAnnouncer(host)
  if (!isOpen) show(infopunt)
  if (isVisitor) greet(infopunt)
  if (isVisitor) panel.focusTurn()
}

export function show(infopunt: Infopunt): void {
  const focused = document.activeElement
  const isElsewhere =
    focused instanceof HTMLElement && focused !== infopunt.host && focused !== document.body
  infopunt.cameFrom = isElsewhere ? focused : null
  infopunt.isOpen = true
  showPanel(infopunt.panel.element)
  update(infopunt)
  keep(infopunt)
  emit(infopunt.host, 'open', null)
}

export function close(infopunt: Infopunt): void {
  const { host, panel, launcher, isInline, isOpen, cameFrom } = infopunt
  if (isInline || !isOpen) return
  const hadFocus = host.shadowRoot?.activeElement
  infopunt.isOpen = false
  stopReading()
  hidePanel(panel.element)
  update(infopunt)
  keep(infopunt)
  if (hadFocus) (cameFrom?.isConnected ? cameFrom : launcher.button).focus()
  emit(host, 'close', null)
}

/** The first thing that is sent: once, and only because the visitor wants it. */
export function greet({ host, session, topic }: Infopunt): void {
  const { entries, waiting } = session.conversation()
  const about = topic ?? host.getAttribute('onderwerp')
  if (entries.length + waiting.length === 0)
    session.say({ type: 'start', ...(about && { topic: about }) })
}

export function clear(infopunt: Infopunt): void {
  infopunt.topic = null
  infopunt.isSimple = false
  stopReading()
  announce(infopunt.host, '')
  infopunt.session.clear()
}

/** The window became narrow or wide: modal or beside the page, with the focus where it was. */
export function reframe({ host, panel, isInline, isOpen }: Infopunt): void {
  if (isInline || !isOpen) return
  const focused = host.shadowRoot?.activeElement
  hidePanel(panel.element)
  showPanel(panel.element)
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
}

/** After a reload: as it was, but without taking the screen or the focus. */
export function resume(infopunt: Infopunt, wasOpen: boolean): void {
  if (wasOpen && !infopunt.isInline && !isFullScreen()) show(infopunt)
  infopunt.panel.showTurn()
}
