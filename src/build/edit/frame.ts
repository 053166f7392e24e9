import { type Html, html } from '../html.ts'
import type { Snapshot } from './snapshot.ts'

const menu = [
  ['/bewerk', 'Overzicht'],
  ['/bewerk/probeer', 'Probeer een zin'],
  ['/bewerk/gesprek', 'Gesprekken'],
  ['/bewerk/vraag', 'Vragen'],
  ['/bewerk/uitkomst', 'Uitkomsten'],
  ['/bewerk/punt', 'Checklist'],
  ['/bewerk/artikel', 'Artikels'],
  ['/bewerk/centrum', 'Centra'],
  ['/bewerk/bestand', 'Regels en woorden'],
] as const

export interface Page {
  readonly title: string
  /** The link of the menu under which it stands. */
  readonly current: string
  readonly body: Html
  /** `ask`: the page holds something typed, so it is not loaded again by itself. */
  readonly live?: 'reload' | 'ask'
}

/** A page of the editors' desk. */
export function frame(snapshot: Snapshot, { title, current, body, live = 'reload' }: Page): string {
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | Bewerken</title>
<link rel="stylesheet" href="/bewerk/desk.css">
<script src="/bewerk/desk.js" defer></script>
</head>
<body data-live="${live}">
<a class="sprong" href="#inhoud">Naar de inhoud</a>
<header class="kop">
<a class="merk" href="/bewerk">Infopunt leersteun <b>bewerken</b></a>
<p class="toestand" role="status"><span data-bezig hidden>Bezig met vernieuwen …</span><a data-nieuw hidden href="">Er is iets bewaard. Vernieuw deze pagina.</a> ${state(snapshot)}</p>
</header>
<nav class="menu" aria-label="Menu"><ul>${menu.map(([url, words]) => html`<li><a href="${url}"${url === current && html` aria-current="page"`}>${words}</a></li>`)}</ul>
<p><a href="/venster" target="_blank">Open het infopunt zelf ↗</a></p></nav>
<main id="inhoud" tabindex="-1">
${notice(snapshot)}
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.html
}

function state({ faults }: Snapshot): Html {
  if (faults.length === 0) return html`<a class="goed" href="/bewerk">✓ Geen fouten</a>`
  return html`<a class="fout" href="/bewerk">${faults.length} ${faults.length === 1 ? 'fout' : 'fouten'}</a>`
}

function notice({ replaced, trouble }: Snapshot): Html | null {
  if (trouble)
    return html`<p class="let-op"><b>U ziet de vorige versie.</b> De inhoud past nu niet in elkaar: ${trouble}. Verbeter de fouten op het <a href="/bewerk">overzicht</a>.</p>`
  if (replaced.length > 0)
    return html`<p class="let-op"><b>Van ${replaced.length === 1 ? 'één bestand' : `${replaced.length} bestanden`} ziet u de vorige versie,</b> want er staat een fout in: ${replaced.join(', ')}.</p>`
  return null
}
