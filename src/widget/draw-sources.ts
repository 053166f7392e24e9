import { link } from './build-nodes.ts'
import type { Source } from './contract.ts'
import { longDate } from './long-date.ts'
import { make } from './make.ts'
import * as TEXTS from './texts.ts'

const SHOWN = 2

/** The sources of an answer, each with its date: the first two in sight, the others one press away. */
export function drawSources(sources: readonly Source[], base: string): Node | null {
  if (sources.length === 0) return null
  const items = sources.map((source) => drawSource(source, base))
  const rest = items.splice(SHOWN)
  return make(
    'div',
    { class: 'sources', part: 'sources' },
    make('p', {}, TEXTS.sources),
    make('ul', { role: 'list' }, ...items),
    rest.length > 0 &&
      make(
        'details',
        {},
        make('summary', {}, `${TEXTS.moreSources} (${rest.length})`),
        make('ul', { role: 'list' }, ...rest),
      ),
  )
}

function drawSource({ title, publisher, url, checkedOn }: Source, base: string): HTMLElement {
  const words = url ? link(url, [title], base) : title
  return make('li', {}, words, ` · ${publisher}, ${TEXTS.checkedOn} ${longDate(checkedOn)}`)
}
