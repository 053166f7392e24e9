import type { Row } from '../content/table.ts'
import { type Html, html } from './html.ts'
import type { InWords } from './in-words.ts'
import { longDate } from './long-date.ts'

type Rule = Pick<Row, 'als' | 'reden' | 'bron' | 'van' | 'tot'>

/** A row as a Dutch sentence: "Als … , dan …. Want: …. Bron: …". `then` is what it gives. */
export function ruleSentence(
  { als, reden, bron, van, tot }: Rule,
  then: Html,
  words: InWords,
): Html {
  const conditions = words.conditions(als)
  return html`<p class="regel"><b>${conditions ? `Als ${conditions}, dan:` : 'In alle andere gevallen:'}</b> ${then}</p>
<p class="want">Want: ${reden}${period(van, tot)}</p>
<p class="bron">Bron: ${bron.map(words.source).join('; ')}.</p>`
}

function period(from: string | undefined, to: string | undefined): string {
  const parts = [from && `vanaf ${longDate(from)}`, to && `tot en met ${longDate(to)}`].filter(
    Boolean,
  )
  return parts.length > 0 ? ` (Geldt ${parts.join(', ')}.)` : ''
}
