import type { Knowledge } from '../../knowledge.ts'
import { fixedPages } from './fixed-page.ts'

/** The pages that search engines may keep. The day is the last on which one of an article's sources was read again. */
export function siteMap({ content, sources }: Knowledge, origin: string): string {
  const fixed = [
    '/',
    '/artikels',
    '/afspraken',
    '/insluiten',
    ...fixedPages.map((name) => `/${name}`),
  ]
  const entries = [
    ...fixed.map((path) => entry(`${origin}${path}`)),
    ...content.articles.map(({ id, bronnen }) => {
      const days = bronnen.map((ref) => sources.get(ref.split('#')[0] ?? '')?.nagekeken ?? '')
      return entry(`${origin}/artikels/${id}`, days.sort().at(-1))
    }),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
}

const entry = (url: string, day?: string): string =>
  `<url><loc>${url}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`

/** What robots may visit: everything that is no conversation and no API. */
export function robots(origin: string): string {
  return `User-agent: *\nDisallow: /api/\nDisallow: /venster\nDisallow: /demo\nDisallow: /artikels?q=\nSitemap: ${origin}/sitemap.xml\n`
}
