import type { CompiledContent } from '../../content/compiled.ts'
import { type Html, html } from '../html.ts'
import type { InWords } from '../in-words.ts'
import type { Chapter } from './chapter.ts'

type Centre = CompiledContent['centres'][number]

export function centresChapter({ centres }: CompiledContent, words: InWords): Chapter {
  const names = new Map(centres.map(({ id, naam }) => [id, naam]))
  return {
    id: 'centra',
    title: 'Leersteuncentra',
    intro:
      'Wie voor welk type de leersteun geeft, hoe de school aanmeldt, en hoe mensen het centrum bereiken. Wat geen bron zegt, staat hier als onbekend.',
    sections: centres.map((centre) => ({
      id: `centrum-${centre.id}`,
      title: centre.naam,
      name: `centra/${centre.id}.yaml`,
      body: centreBody(centre, names, words),
    })),
  }
}

function centreBody(centre: Centre, names: ReadonlyMap<string, string>, words: InWords): Html {
  const { contact, bronnen, bijzonder } = centre
  const ways = [contact.mail, contact.telefoon, contact.website].filter(Boolean).join(', ')
  return html`<dl><div><dt>Soort</dt><dd>${centre.soort === 'algemeen' ? 'eigen centrum van scholen' : 'partner voor sommige types'}${centre.zekerheid === 'te-verifieren' && ', nog te verifiëren'}</dd></div>
<div><dt>Regio</dt><dd>${centre.regio}</dd></div>
<div><dt>Aanmelden</dt><dd>${centre.kanaal === 'diplon' ? 'via Diplon' : 'kanaal onbekend'}${centre['stuurt-door'] && '; het centrum stuurt zelf door naar zijn partner'} <span class="bron">(${sources(bronnen.kanaal, words)})</span></dd></div>
<div><dt>Contact</dt><dd>${ways || 'niets bekend'} <span class="bron">(${sources(bronnen.contact, words)})</span></dd></div></dl>
<table><thead><tr><th>Type</th><th>Wie geeft de leersteun</th></tr></thead><tbody>${Object.entries(
    centre.types,
  ).map(
    ([type, givenBy]) =>
      html`<tr><td>${words.values('type', [type])}</td><td>${giver(givenBy, names)}</td></tr>`,
  )}</tbody></table>
<p class="bron">Bron: ${sources(bronnen.types, words)}.</p>
${bijzonder.map(({ tekst, bron }) => html`<p>${tekst} <span class="bron">(${sources(bron, words)})</span></p>`)}`
}

function giver(givenBy: Centre['types'][string], names: ReadonlyMap<string, string>): string {
  if (givenBy === 'zelf') return 'dit centrum zelf'
  return givenBy === 'onbekend' ? 'onbekend' : (names.get(givenBy.partner) ?? givenBy.partner)
}

const sources = (refs: readonly string[], words: InWords): string =>
  refs.map(words.source).join('; ')
