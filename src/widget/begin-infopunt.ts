import { announce, claimAnnouncer } from './announcer.ts'
import { EMPTY } from './conversation.ts'
import { failureWords } from './draw-failure.ts'
import { emit } from './events.ts'
import { close, type Infopunt, keep, open, reframe, resume, update } from './infopunt.ts'
import { createLauncher } from './launcher.ts'
import { make } from './make.ts'
import { createMemory } from './memory.ts'
import { createPanel } from './panel.ts'
import { panelActions } from './panel-actions.ts'
import { post } from './post.ts'
import { type Change, createSession } from './session.ts'
import { onFullScreenChange } from './show-panel.ts'
import { spoken } from './spoken.ts'
import { adoptStyles } from './styles.ts'
import { takeName } from './take-name.ts'
import * as TEXTS from './texts.ts'

/** Sets the element up in its shadow root and takes up what the tab remembers. Sends nothing. `signal` ends it. */
export function beginInfopunt(
  host: HTMLElement,
  root: ShadowRoot,
  api: () => string,
  signal: AbortSignal,
): Infopunt {
  const isInline = host.getAttribute('weergave') === 'ingebed'
  const name = takeName(TEXTS.title, signal)
  const key = takeName(`leersteun-infopunt:${host.getAttribute('centrum') ?? ''}`, signal)
  const memory = createMemory(key, () => sessionStorage, Date.now)
  const found = memory.recall()
  const infopunt: Infopunt = {
    host,
    isInline,
    memory,
    api,
    panel: createPanel(
      isInline ? 'section' : 'dialog',
      name,
      panelActions(() => infopunt),
    ),
    launcher: createLauncher(`${TEXTS.launcher} ${name}`, () => open(infopunt)),
    session: createSession({
      from: found?.conversation ?? EMPTY,
      send: (request, signal) =>
        post(`${api()}/api/v1/chat`, { ...preset(host), ...request }, signal),
      changed: (change) => changed(infopunt, change),
    }),
    isOpen: isInline,
    isSimple: found?.simple ?? false,
    topic: null,
    cameFrom: null,
  }
  lay(infopunt, root, signal)
  update(infopunt)
  if (found) resume(infopunt, found.open)
  return infopunt
}

function lay(infopunt: Infopunt, root: ShadowRoot, signal: AbortSignal) {
  const { host, panel, launcher, session, isInline } = infopunt
  const { element } = panel
  adoptStyles(root)
  if (!isInline) element.setAttribute('popover', 'manual')
  root.replaceChildren(
    make('div', { class: 'root', lang: 'nl', dir: 'ltr' }, !isInline && launcher.element, element),
  )
  element.addEventListener('keydown', ({ key }) => key === 'Escape' && close(infopunt))
  element.addEventListener('cancel', (event) => event.preventDefault())
  element.addEventListener('focusin', () => claimAnnouncer(host))
  onFullScreenChange(() => reframe(infopunt), signal)
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', () => update(infopunt), {
    signal,
  })
  signal.addEventListener('abort', session.pause)
}

function preset(host: HTMLElement) {
  const [centrum, rol] = ['centrum', 'rol'].map((name) => host.getAttribute(name))
  return { ...(centrum && { centrum }), ...(rol && { rol }) }
}

function changed(infopunt: Infopunt, change: Change) {
  const { host, panel, memory, isSimple } = infopunt
  update(infopunt)
  if (change.kind === 'cleared') memory.forget()
  else keep(infopunt)
  if (change.kind === 'said') announce(host, '')
  if (change.kind === 'heard') {
    const { messages, outcome } = change.turn
    announce(host, spoken(messages, isSimple))
    panel.showTurn()
    const topics = messages.flatMap(({ topic }) => topic ?? [])
    emit(host, 'answer', { kinds: messages.map(({ kind }) => kind), topics })
    if (outcome) emit(host, 'outcome', outcome)
  }
  if (change.kind === 'failed') {
    announce(host, failureWords(change.failure))
    panel.showTurn()
    emit(host, 'error', change.failure)
  }
}
