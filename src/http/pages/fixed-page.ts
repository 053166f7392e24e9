import type { Service } from '../service.ts'
import { type Frame, renderPage } from './render-page.ts'

const pages = {
  privacy: {
    title: 'Privacy | Infopunt leersteun',
    description: 'Wat het infopunt leersteun met uw woorden doet: het antwoordt en bewaart niets.',
  },
  toegankelijkheid: {
    title: 'Toegankelijkheid | Infopunt leersteun',
    description:
      'Hoe toegankelijk het infopunt leersteun is, en wat u kunt doen als iets niet lukt.',
  },
} as const satisfies Record<string, Pick<Frame, 'title' | 'description'>>

export const fixedPages = Object.keys(pages) as (keyof typeof pages)[]

/** A page whose words stand in its template. */
export function fixedPage(service: Service, name: keyof typeof pages, origin: string): string {
  return renderPage(
    service,
    name,
    {},
    {
      ...pages[name],
      canonical: `${origin}/${name}`,
    },
  )
}
