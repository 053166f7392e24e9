import { replay } from '../../dialogue/replay.ts'
import { newState } from '../../dialogue/state.ts'
import { maskPersonalData } from '../../language/personal-data.ts'
import type { About } from '../../search/about.ts'
import { type Topic, topicKey } from '../../search/topic.ts'
import { understand } from '../../understand/understand.ts'
import { type Html, html } from '../html.ts'
import type { Shown } from './snapshot.ts'

/** Sentences that should lead to a subject, each with whether it does. */
export function foundBy(
  { service: { knowledge } }: Shown,
  sentences: readonly string[],
  wanted: Topic,
): Html {
  const place = replay(knowledge.domain, newState({}))
  const rows = sentences.map((sentence) => {
    const { about } = understand(knowledge, maskPersonalData(sentence).text, place).event
    const isFound = about.kind === 'hit' && topicKey(about.hit.document.topic) === topicKey(wanted)
    return html`<li class="${isFound ? 'ja' : 'nee'}"><span aria-hidden="true">${isFound ? '✓' : '✗'}</span> <form method="post" action="/bewerk/probeer"><button name="zin" value="${sentence}">${sentence}</button></form>${!isFound && html` <small>${foundInstead(about)}</small>`}</li>`
  })
  return html`<ul class="gevonden">${rows}</ul>`
}

function foundInstead(about: About): string {
  switch (about.kind) {
    case 'hit':
      return `leidt naar: ${about.hit.document.title}`
    case 'close':
    case 'weak':
      return `niet zeker genoeg; lijkt op: ${about.hits.map(({ document }) => document.title).join(', ')}`
    case 'elsewhere':
      return 'klinkt als iets dat niet van ons is'
    case 'none':
      return 'niets gevonden'
  }
}
