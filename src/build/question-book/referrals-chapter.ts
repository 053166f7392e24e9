import type { CompiledContent } from '../../content/compiled.ts'
import { html } from '../html.ts'
import type { InWords } from '../in-words.ts'
import type { Chapter } from './chapter.ts'

export function referralsChapter(
  { urgent, heed, notOurs, smallTalk }: CompiledContent,
  words: InWords,
): Chapter {
  return {
    id: 'doorverwijzen',
    title: 'Dringend, opgelet, doorverwijzen en praatjes',
    intro:
      'Wat het infopunt zegt als iemand in gevaar kan zijn, bij een oud of verkeerd woord, of als een vraag niet voor ons is.',
    sections: [
      ...urgent.map(({ id, antwoord, nummers, bronnen }) => ({
        id: `dringend-${id}`,
        title: `Dringend: ${id}`,
        name: 'taal/dringend.yaml',
        body: html`<p>${antwoord}</p><ul>${nummers.map(({ naam, nummer }) => html`<li>${naam}: <b>${nummer}</b></li>`)}</ul>
<p class="bron">Bron: ${bronnen.map(words.source).join('; ')}.</p>`,
      })),
      ...heed.map(({ id, tekst, bronnen }) => ({
        id: `opgelet-${id}`,
        title: `Opgelet: ${id}`,
        name: 'taal/opgelet.yaml',
        body: html`<p>${tekst}</p>
<p class="bron">Bron: ${bronnen.map(words.source).join('; ')}.</p>`,
      })),
      ...notOurs.map(({ id, titel, antwoord, bij, bronnen }) => ({
        id: `niet-van-ons-${id}`,
        title: `Niet van ons: ${titel}`,
        name: 'taal/niet-van-ons.yaml',
        body: html`<p>${antwoord}</p><p>Wie kan helpen: ${bij.join('; ')}.</p>
${bronnen && html`<p class="bron">Bron: ${bronnen.map(words.source).join('; ')}.</p>`}`,
      })),
      ...smallTalk.map(({ id, antwoord }) => ({
        id: `praatje-${id}`,
        title: `Praatje: ${id}`,
        name: 'taal/praatjes.yaml',
        body: html`<p>${antwoord}</p>`,
      })),
    ],
  }
}
