import type { Service } from '../../src/http/service.ts'
import { inputs } from './inputs.ts'
import { rawPost } from './load.ts'

/** Buttons, typed questions and checklists by turns, a third each, as bytes on the line. */
export function mixedRequests(service: Service): readonly Buffer[] {
  const { button, typed, checklist } = inputs(service)
  const kinds = [
    button.map((body) => rawPost('/api/v1/chat', body)),
    typed.map((body) => rawPost('/api/v1/chat', body)),
    checklist.map((body) => rawPost('/api/v1/checklist', body)),
  ]
  const most = Math.max(...kinds.map(({ length }) => length))
  return Array.from({ length: most }, (_, i) =>
    kinds.flatMap((requests) => requests[i % requests.length] ?? []),
  ).flat()
}
