import type { Part } from '../../dialogue/part.ts'
import { newState } from '../../dialogue/state.ts'
import type { Facts } from '../../facts/facts.ts'
import { renderer } from '../../http/service.ts'
import { renderTurn } from '../../render/turn.ts'
import { type Html, html } from '../html.ts'
import { messages } from './message.ts'
import type { Shown } from './snapshot.ts'

/** Parts of an answer through the templates of the app. What cannot be rendered says so in its place. */
export function showParts({ service }: Shown, parts: readonly Part[], facts: Facts): Html {
  try {
    const place = {
      facts,
      goal: null,
      topic: null,
      earlier: null,
      centre: null,
      told: [],
      pupils: [],
      retold: 0,
    }
    const turn = { state: newState({}), parts, offers: [], place }
    return messages(renderTurn(renderer(service, facts, service.today()), turn))
  } catch (error) {
    return html`<p class="let-op">Dit kan nu niet getoond worden: ${error instanceof Error ? error.message : String(error)}.</p>`
  }
}
