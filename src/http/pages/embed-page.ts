import { correction, generate } from 'lean-qr/nano'
import { widget } from '../../generated/widget.js'
import type { Service } from '../service.ts'
import { presetOf } from './read-talk.ts'
import { renderPage } from './render-page.ts'

/** How to put the infopunt on a site: lines to copy, for the centre that is given. */
export function embedPage(service: Service, centre: string | undefined, origin: string): string {
  const { knowledge } = service
  const ids = knowledge.domain.get('centrum') ?? []
  const chosen = presetOf(knowledge, centre).centrum ?? null
  const attribute = chosen ? ` centrum="${chosen}"` : ''
  const query = chosen ? `?centrum=${chosen}` : ''
  const link = `${origin}/${query}`
  const pinned = `/widget-${widget.version}.js`
  const view = {
    centres: ids.map((id) => ({
      id,
      naam: knowledge.centres.get(id)?.naam ?? id,
      here: id === chosen,
    })),
    chosen,
    chosenName: knowledge.centres.get(chosen ?? '')?.naam ?? null,
    script: `<script src="${origin}/widget.js" defer></script>\n<leersteun-infopunt${attribute}></leersteun-infopunt>`,
    inline: `<leersteun-infopunt${attribute} weergave="ingebed"></leersteun-infopunt>`,
    pinned: `<script src="${origin}${pinned}"\n  integrity="${widget.integrity}"\n  crossorigin="anonymous" defer></script>\n<leersteun-infopunt${attribute}></leersteun-infopunt>`,
    iframe: `<iframe src="${origin}/venster${query}"\n  title="Infopunt leersteun" width="100%" height="720" loading="lazy"></iframe>`,
    link,
    anchor: `<a href="${link}">Een vraag over leersteun?</a>`,
    policy: `script-src ${origin}; connect-src ${origin}`,
    framePolicy: `frame-src ${origin}`,
    qr: `data:image/svg+xml,${encodeURIComponent(qrCode(link))}`,
    demo: `/demo${query}`,
    window: `/venster${query}`,
  }
  return renderPage(service, 'insluiten', view, {
    title: 'Het infopunt op uw website | Infopunt leersteun',
    description:
      'Zet het infopunt leersteun op de site van uw school of leersteuncentrum: één regel, een venster, een link of een QR-code.',
    canonical: `${origin}/insluiten`,
    current: 'insluiten',
    script: true,
  })
}

/** So many modules of white are around it, as the standard asks. */
const quiet = 4

/** An SVG, black on white. Made for each address: only a request knows under which name the service is reached. */
function qrCode(text: string): string {
  const code = generate(text, { minCorrectionLevel: correction.M })
  const places = Array.from({ length: code.size }, (_, i) => i)
  const rows = places.map((y) => places.map((x) => (code.get(x, y) ? 'x' : ' ')).join(''))
  const dark = rows.flatMap((row, y) =>
    Array.from(row.matchAll(/x+/g), ({ 0: { length }, index }) => {
      const from = `M${index + quiet} ${y + quiet}`
      return `${from}h${length}v1h-${length}z`
    }),
  )
  const size = code.size + 2 * quiet
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="white" d="M0 0h${size}v${size}H0z"/><path d="${dark.join('')}"/></svg>`
}
