import { announce } from './announcer.ts'
import { copyChecklist, downloadChecklist, printChecklist } from './checklist.ts'
import type { ChecklistRequest, Input } from './contract.ts'
import { clear, close, greet, type Infopunt, keep, update } from './infopunt.ts'
import { post } from './post.ts'
import { readAloud } from './read-aloud.ts'
import { spoken } from './spoken.ts'
import * as TEXTS from './texts.ts'

/** What a visitor can do in the panel. */
export type PanelActions = ReturnType<typeof panelActions>

/** Each action as something that happens to the infopunt; it is asked for late, because the panel is made first. */
export const panelActions = (get: () => Infopunt) => ({
  say(input: Input, words: string) {
    const { session, panel } = get()
    session.say(input, words)
    if (input.type === 'text') panel.showTurn()
    else panel.focusTurn()
  },
  begin() {
    greet(get())
    get().panel.focusTurn()
  },
  retry() {
    get().session.retry()
    get().panel.focusTurn()
  },
  /** Gives the words that did not get through back to the input. */
  withdraw: () => get().panel.restoreWords(get().session.withdraw()),
  clear() {
    clear(get())
    get().panel.focusTurn()
    announce(get().host, TEXTS.cleared)
  },
  close: () => close(get()),
  toggleSimple() {
    get().isSimple = !get().isSimple
    update(get())
    keep(get())
    get().panel.showTurn()
  },
  /** Reads the last turn, or stops; gives whether it reads. */
  aloud(done: () => void): boolean {
    const turns = get()
      .session.conversation()
      .entries.filter((entry) => entry.who === 'infopunt')
    return readAloud(spoken(turns.at(-1)?.messages ?? [], get().isSimple), done)
  },
  useful: (useful: boolean, topic: string | undefined) =>
    void post(`${get().api()}/api/v1/feedback`, { useful, topic }),
  print: (request: ChecklistRequest) => printChecklist(get().api(), request),
  download: (request: ChecklistRequest) => downloadChecklist(get().api(), request),
  copy: (request: ChecklistRequest) => copyChecklist(get().api(), request),
  announce: (words: string) => announce(get().host, words),
})
