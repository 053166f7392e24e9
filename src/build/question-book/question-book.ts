import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledContent } from '../../content/compiled.ts'
import { ownReaders } from '../../content/own-reader.ts'
import { type Html, html, rawHtml } from '../html.ts'
import { inWords } from '../in-words.ts'
import { longDate } from '../long-date.ts'
import { articlesChapter } from './articles-chapter.ts'
import { centresChapter } from './centres-chapter.ts'
import type { Chapter } from './chapter.ts'
import { checklistChapter } from './checklist-chapter.ts'
import { outcomesChapter } from './outcomes-chapter.ts'
import { questionsChapter } from './questions-chapter.ts'
import { readerChapter } from './reader-chapter.ts'
import { referralsChapter } from './referrals-chapter.ts'
import { rulesChapter } from './rules-chapter.ts'
import { sourcesChapter } from './sources-chapter.ts'

/**
 * Everything that the infopunt asks, decides and says, with its sources, as one printable page in Dutch: for somebody
 * who checks and signs it. Needs no other file.
 * @param today YYYY-MM-DD, on the cover
 */
export function questionBook(content: CompiledContent, today: string): string {
  const words = inWords(content)
  const chapters = [
    questionsChapter(content, words),
    rulesChapter(content, words),
    outcomesChapter(content),
    checklistChapter(content, words),
    centresChapter(content, words),
    articlesChapter(content, words),
    referralsChapter(content, words),
    ...ownReaders.map((reader) => readerChapter(content, reader)),
    sourcesChapter(content),
  ]
  const style = readFileSync(join(import.meta.dirname, 'book.css'), 'utf8')
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vragenboek infopunt leersteun, ${longDate(today)}</title>
<style>${rawHtml(style)}</style>
</head>
<body>
${cover(content, today)}
${contents(chapters)}
<main>
${chapters.map(chapterPage)}
</main>
</body>
</html>
`.html
}

function cover(
  { version, facts, tables, outcomes, articles }: CompiledContent,
  today: string,
): Html {
  const rows = tables.reduce((sum, { rijen }) => sum + rijen.length, 0)
  return html`<header class="omslag">
<p class="merk">Infopunt leersteun</p>
<h1>Vragenboek</h1>
<p class="doel">Alles wat het infopunt vraagt, beslist en zegt, met de bron erbij. Om na te kijken en te tekenen.</p>
<dl><div><dt>Versie van de inhoud</dt><dd><code>${version}</code></dd></div>
<div><dt>Gemaakt op</dt><dd>${longDate(today)}</dd></div>
<div><dt>Inhoud</dt><dd>${facts.length} vragen, ${rows} regels, ${Object.keys(outcomes).length} uitkomsten, ${articles.length} artikels</dd></div></dl>
<p>Hoe kijkt u na? Klopt een zin of een regel niet? Schrijf uw opmerking erbij. De naam in <code>dit lettertype</code> zegt in welk bestand de tekst staat. Wat tussen [haken] staat, vult het infopunt in.</p>
${signature('Het hele boek nagekeken')}
</header>`
}

function contents(chapters: readonly Chapter[]): Html {
  return html`<nav class="inhoud" aria-labelledby="inhoudsopgave">
<h2 id="inhoudsopgave">Inhoudsopgave</h2>
<ol>${chapters.map(
    ({
      id,
      title,
      sections,
    }) => html`<li><a href="#${id}">${title}</a> <span>(${sections.length})</span>
<ul>${sections.map((section) => html`<li><a href="#${section.id}">${section.title}</a></li>`)}</ul></li>
`,
  )}</ol>
</nav>`
}

function chapterPage({ id, title, intro, sections }: Chapter, place: number): Html {
  return html`<section class="hoofdstuk" id="${id}">
<h2>${place + 1}. ${title}</h2>
<p class="inleiding">${intro}</p>
${sections.map(
  (section) => html`<article id="${section.id}">
<h3>${section.title} <code>${section.name}</code></h3>
${section.body}
</article>
`,
)}
${signature(`Nagekeken: ${title.toLowerCase()}`)}
</section>
`
}

function signature(what: string): Html {
  return html`<div class="teken"><p>${what}</p><p>Naam en functie</p><p>Datum</p><p>Handtekening</p></div>`
}
