import { renderSVG } from 'uqr'
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

/** Made for each address: only a request knows under which name the service is reached. Four modules of white, as the standard asks. */
const qrCode = (text: string): string => renderSVG(text, { ecc: 'M', border: 4 })
