import { replay } from '../../dialogue/replay.ts'
import { newState } from '../../dialogue/state.ts'
import { chat } from '../../http/service.ts'
import { maskPersonalData } from '../../language/personal-data.ts'
import { valuesLabel } from '../../render/renderer.ts'
import { thresholds } from '../../search/thresholds.ts'
import type { Topic } from '../../search/topic.ts'
import { type Understanding, understand } from '../../understand/understand.ts'
import { type Html, html } from '../html.ts'
import { messages } from './message.ts'
import type { Shown } from './snapshot.ts'

/** A sentence that somebody could type: the answer, and why. */
export function tryPage(shown: Shown, sentence: string, centre: string, role: string): Html {
  const select = (fact: string, name: string, chosen: string) => {
    const values = shown.content.facts.find(({ id }) => id === fact)?.waarden ?? []
    return html`<label>${name} <select name="${fact}"><option value="">niet bekend</option>${values.map(({ id, label }) => html`<option value="${id}"${id === chosen && html` selected`}>${label}</option>`)}</select></label>`
  }
  return html`<form class="probeer" method="post" action="/bewerk/probeer">
<label for="zin">Wat typt iemand?</label><textarea id="zin" name="zin" rows="3" maxlength="1000" autofocus>${sentence}</textarea>
<div>${select('rol', 'Wie', role)} ${select('centrum', 'Op de site van', centre)} <button class="vol">Probeer</button></div></form>
${sentence && answer(shown, sentence, centre, role)}`
}

function answer(shown: Shown, sentence: string, centre: string, role: string): Html {
  const { service } = shown
  const { domain } = service.knowledge
  const knows = (fact: string, value: string) => domain.get(fact)?.includes(value)
  const preset = {
    ...(knows('centrum', centre) && { centrum: centre }),
    ...(knows('rol', role) && { rol: role }),
  }
  const turn = chat(service, { ...preset, input: { type: 'text', text: sentence } })
  const place = replay(
    domain,
    newState(Object.fromEntries(Object.entries(preset).map(([fact, value]) => [fact, [value]]))),
  )
  const read = understand(service.knowledge, maskPersonalData(sentence).text, place)
  return html`<div class="twee"><section><h2>Het antwoord</h2>${messages(turn)}</section>
<section><h2>Waarom?</h2>${explanation(shown, read)}</section></div>
<h2>Welke onderwerpen lijken het meest?</h2>
<p class="stil">Vanaf ${score(thresholds.told)} vertelt het infopunt een onderwerp van ons. Tussen ${score(thresholds.weak)} en ${score(thresholds.told)} vraagt het of u dit bedoelt. Een verwijzing naar anderen geeft het al vanaf ${score(thresholds.sure)}. Liggen twee onderwerpen heel dicht bij elkaar, dan vraagt het welk.</p>
${hitTable(read)}`
}

const origins = {
  word: 'getypt',
  part: 'deel van een woord',
  synonym: 'synoniem',
  verb: 'gesplitst werkwoord',
} as const
const strengths = {
  states: 'gezegd',
  usually: 'meestal',
  place: 'door de plaats',
  net: 'door het net',
} as const
const verdicts = {
  hit: 'zeker genoeg',
  close: 'twee of meer heel dicht bij elkaar: vraagt welk',
  weak: 'niet zeker: vraagt of u dit bedoelt',
  elsewhere: 'klinkt als iets dat niet van ons is',
  none: 'niets gevonden',
} as const

function explanation(
  { content, service }: Shown,
  { reading, form, terms, sound, event }: Understanding,
): Html {
  const label = (fact: string) => content.facts.find(({ id }) => id === fact)?.label ?? fact
  const forms = [
    form.isQuestion && 'een vraag',
    form.isDefinition && 'vraagt wat iets is',
    form.isFollowUp && 'gaat door op het vorige',
  ].filter(Boolean)
  return html`<dl class="waarom">
<div><dt>Gelezen als</dt><dd>${reading.words.join(' ')}</dd></div>
${reading.repaired.length > 0 && html`<div><dt>Tikfout hersteld</dt><dd>${reading.repaired.map(({ from, to }) => `${from} → ${to}`).join(', ')}</dd></div>`}
<div><dt>Vorm</dt><dd>${forms.join(', ') || 'een mededeling'}</dd></div>
<div><dt>Begrepen gegevens</dt><dd>${event.facts.length === 0 ? 'geen' : html`<ul>${event.facts.map(({ fact, values, strength, conflict }) => html`<li>${label(fact)}: <b>${valuesLabel(service, fact, values)}</b> <small>${strengths[strength]}${conflict && ', spreekt zich tegen'}</small></li>`)}</ul>`}</dd></div>
${event.urgent && html`<div><dt>Dringend</dt><dd><b>${event.urgent}</b></dd></div>`}
${event.command && html`<div><dt>Opdracht</dt><dd>${event.command}</dd></div>`}
<div><dt>Klinkt als</dt><dd>leersteun ${score(sound.leaning)}</dd></div>
<div><dt>Oordeel</dt><dd>${verdicts[event.about.kind]}</dd></div>
<div><dt>Zoekt op</dt><dd class="termen">${terms.map(({ term, weight, from }) => html`<span class="term ${from}" title="${origins[from]}, gewicht ${weight.toFixed(2)}">${term}</span> `)}</dd></div>
</dl>`
}

/** Two digits after a comma. */
const score = (value: number): string => value.toFixed(2).replace('.', ',')

const kinds: Readonly<Record<Topic['kind'], string>> = {
  goal: 'gesprek',
  article: 'artikel',
  centre: 'centrum',
  'small-talk': 'praatje',
  'not-ours': 'niet van ons',
}

function hitTable({ ranked }: Understanding): Html {
  if (ranked.length === 0)
    return html`<p>Geen enkel onderwerp heeft een woord gemeen met deze zin.</p>`
  const percent = (share: number) => `${Math.round(100 * share)}%`
  return html`<div class="breed"><table><thead><tr><th>Score</th><th>Onderwerp</th><th>Kans</th><th>Gedekt</th><th>Gemeen</th></tr></thead><tbody>${ranked.map(
    ({ document: { topic, title }, score: height, chance, coverage, matched }) =>
      html`<tr><td><meter min="0" max="4" low="${thresholds.weak}" high="${thresholds.told}" optimum="4" value="${height.toFixed(3)}"></meter> ${score(height)}</td><td>${topicLink(topic, title)} <small>${kinds[topic.kind]}</small></td><td>${percent(chance)}</td><td>${percent(coverage)}</td><td>${matched().join(', ')}</td></tr>`,
  )}</tbody></table></div>`
}

function topicLink({ kind, id }: Topic, title: string): Html {
  if (kind === 'article' || kind === 'centre' || kind === 'goal')
    return html`<a href="/bewerk/${kinds[kind]}/${id}">${title}</a>`
  return html`<a href="/bewerk/bestand/content/taal/${kind === 'not-ours' ? 'niet-van-ons' : 'praatjes'}.yaml">${title}</a>`
}
