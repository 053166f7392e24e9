import type { ChatRequest } from '../../src/http/contract.ts'
import { chat, type Service } from '../../src/http/service.ts'
import { loadCases } from '../evaluation/evaluation-case.ts'

/** What visitors send. Many different ones, so that remembering one answer is not rewarded. */
export interface Inputs {
  readonly button: readonly ChatRequest[]
  readonly typed: readonly ChatRequest[]
  readonly checklist: readonly { readonly facts: Record<string, string | string[]> }[]
}

export function inputs(service: Service): Inputs {
  return {
    button: pressed(service),
    typed: loadCases('ontwikkel').map(({ q }) => asTyped(q)),
    checklist: facts(),
  }
}

export const asTyped = (text: string): ChatRequest => ({
  input: { type: 'text', text: text.slice(0, 1000) },
})

/** Walks from each goal through the first three buttons of every turn, three turns deep. */
function pressed(service: Service): ChatRequest[] {
  const found: ChatRequest[] = []
  const walk = (state: string, ids: readonly string[], depth: number): void => {
    for (const id of ids.slice(0, 3)) {
      const request: ChatRequest = { state, input: { type: 'choice', id } }
      found.push(request)
      if (depth === 0) continue
      const turn = chat(service, request)
      walk(
        turn.state,
        turn.choices.map((choice) => choice.id),
        depth - 1,
      )
    }
  }
  for (const goal of service.knowledge.goals.keys()) {
    const turn = chat(service, { input: { type: 'start', topic: goal } })
    walk(
      turn.state,
      turn.choices.map(({ id }) => id),
      2,
    )
  }
  return found
}

function facts() {
  const levels = ['kleuter', 'lager', 'secundair']
  const centres = ['vrij-limburg', 'noord-brabant', 'kasterlinden', 'ova']
  return levels.flatMap((niveau) =>
    centres.flatMap((centrum) =>
      [['ba'], ['7-aud', '7-stos'], ['9']].map((type) => ({
        facts: {
          rol: 'school',
          niveau,
          centrum,
          type,
          verslag: niveau === 'secundair' ? 'iac' : 'gc',
        },
      })),
    ),
  )
}
