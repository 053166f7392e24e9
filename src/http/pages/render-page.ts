import { assets } from '../../generated/assets.js'
import type { Service } from '../service.ts'

/** What stands around a page. */
export interface Frame {
  readonly title: string
  readonly description: string
  /** The full address under which search engines may keep the page; none: they may not. */
  readonly canonical?: string | null
  /** Which link of the menu leads here. */
  readonly current?: 'vraag' | 'artikels' | 'insluiten'
  /** `venster`: in a frame on somebody else's page, without menu. `papier`: to print. Otherwise a `pagina`, with a menu. */
  readonly kind?: 'pagina' | 'venster' | 'papier'
  /** Does the script of the pages make it more comfortable? */
  readonly script?: boolean
  /** A style sheet of this page alone, on top of that of its kind. */
  readonly extraStyle?: string
}

/** A whole HTML page: the template `paginas/<name>.html` within its frame. */
export function renderPage(
  { templates }: Service,
  name: string,
  view: object,
  { title, description, canonical, current, kind = 'pagina', script, extraStyle }: Frame,
): string {
  return templates('paginas/raam.html', {
    title,
    description,
    canonical: canonical ?? null,
    kind,
    extraStyle: extraStyle ?? null,
    body: templates(`paginas/${name}.html`, view),
    style: kind === 'papier' ? assets.paper.path : assets.site.path,
    script: script ? assets.script.path : null,
    isWindow: kind === 'venster',
    isPaper: kind === 'papier',
    isPlain: kind === 'pagina',
    menu: [
      { url: '/', words: 'Stel uw vraag', here: current === 'vraag' },
      { url: '/artikels', words: 'Artikels', here: current === 'artikels' },
      { url: '/insluiten', words: 'Op uw website', here: current === 'insluiten' },
    ],
  })
}
