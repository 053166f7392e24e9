import type { Service } from '../service.ts'
import { presetOf } from './read-talk.ts'
import { renderPage } from './render-page.ts'

/** A page as a centre's own, with the widget on it. */
export function demoPage(service: Service, centre: string | undefined): string {
  const { knowledge } = service
  const ids = knowledge.domain.get('centrum') ?? []
  const chosen =
    presetOf(knowledge, centre).centrum ?? (ids.includes('vrij-limburg') ? 'vrij-limburg' : null)
  const view = {
    centrum: chosen,
    name: knowledge.centres.get(chosen ?? '')?.naam ?? 'een leersteuncentrum',
    centres: ids.map((id) => ({
      id,
      naam: knowledge.centres.get(id)?.naam ?? id,
      here: id === chosen,
    })),
  }
  return renderPage(service, 'demo', view, {
    title: 'Voorbeeld: het infopunt op een website',
    description: 'Zo staat het infopunt leersteun op de website van een leersteuncentrum.',
  })
}
