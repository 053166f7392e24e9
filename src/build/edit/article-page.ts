import { readability } from '../check/text/readability.ts'
import { words } from '../check/text/words.ts'
import { type Html, html } from '../html.ts'
import { fileView } from './file-view.ts'
import { foundBy } from './found-by.ts'
import { showParts } from './show-parts.ts'
import type { Shown, Snapshot } from './snapshot.ts'
import { chosenFacts, viewAs } from './view-as.ts'

const facts = ['rol', 'centrum']

/** An article as the conversation and as the page show it, how easy it reads, and whether its questions find it. */
export function articlePage(
  snapshot: Snapshot,
  shown: Shown,
  id: string,
  query: Readonly<Record<string, string>>,
): Html | null {
  const article = shown.content.articles.find((one) => one.id === id)
  const file = shown.loaded.articles.find((one) => one.file.endsWith(`/${id}.md`))
  if (!article || !file) return null
  const base = article['variant-van']
  return html`<p class="stil">${words(file.body).length} woorden, leesbaarheid ${readability(file.body).toFixed(0)} (65 of meer is vlot, onder 50 is te moeilijk).
${base && html`Dit is de versie van een centrum van <a href="/bewerk/artikel/${base}">het algemene artikel</a>.`}</p>
<div class="twee"><section><h2>In het gesprek</h2>${viewAs(shown, query, facts)}
${showParts(shown, [{ kind: 'topic', topic: { kind: 'article', id } }], chosenFacts(shown, query, facts))}</section>
<section><h2>Als pagina</h2><iframe src="/artikels/${id}" title="De pagina van dit artikel"></iframe></section></div>
<h2>Vinden mensen dit artikel?</h2>
<p class="stil">✓ wil zeggen: wie dit typt, krijgt dit artikel. Druk op een vraag om te zien waarom.</p>
${foundBy(shown, article.vragen, { kind: 'article', id: base ?? id })}
${fileView(snapshot, file.file)}`
}
