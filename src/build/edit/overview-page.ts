import type { Diagnostic } from '../diagnostic.ts'
import { type Html, html } from '../html.ts'
import { faultCard } from './fault-list.ts'
import type { Snapshot } from './snapshot.ts'
import { thingsOf, urlOf } from './things.ts'

/** What is wrong, and how much there is. */
export function overviewPage({ faults, shown }: Snapshot): Html {
  const things = shown ? thingsOf(shown.loaded) : []
  const count = (kind: string) => things.filter((thing) => thing.kind === kind).length
  return html`<p class="welkom">Bewaar een bestand in de map <code>content</code>, en deze pagina’s vernieuwen zichzelf. U kunt hier niets stukmaken: dit is een voorvertoning op uw eigen computer.</p>
${faults.length === 0 ? html`<p class="klaar">✓ Alles klopt. Er zijn geen fouten.</p>` : html`<h2>Wat moet u nog verbeteren?</h2>${perFile(faults)}`}
<h2>Wat wilt u bekijken?</h2>
<ul class="tegels">
<li><a href="/bewerk/probeer"><b>Probeer een zin</b> Typ wat een ouder of school zou typen. U ziet het antwoord, en waarom.</a></li>
<li><a href="/bewerk/gesprek"><b>Gesprekken</b> ${count('gesprek')} tekeningen van vragen en antwoorden.</a></li>
<li><a href="/bewerk/vraag"><b>Vragen</b> ${count('vraag')} vragen die het infopunt kan stellen.</a></li>
<li><a href="/bewerk/uitkomst"><b>Uitkomsten</b> ${count('uitkomst')} teksten bij een beslissing.</a></li>
<li><a href="/bewerk/punt"><b>Checklist</b> ${count('punt')} punten, en de lijst bij elk geval.</a></li>
<li><a href="/bewerk/artikel"><b>Artikels</b> ${count('artikel')} antwoorden op gewone vragen.</a></li>
<li><a href="/bewerk/centrum"><b>Centra</b> ${count('centrum')} leersteuncentra.</a></li>
<li><a href="/bewerk/bestand"><b>Regels en woorden</b> De bestanden met regels, bronnen en synoniemen.</a></li>
</ul>
${shown && html`<p class="stil">Versie van de inhoud: <code>${shown.content.version}</code></p>`}`
}

function perFile(faults: readonly Diagnostic[]): Html {
  const files = [...new Set(faults.map(({ file }) => file))]
  return html`${files.map(
    (file) =>
      html`<section class="perbestand"><h3><a href="${urlOf(file)}">${file}</a></h3>${faults.filter((fault) => fault.file === file).map((fault) => faultCard(fault, `${urlOf(file)}#r${fault.line}`))}</section>`,
  )}`
}
