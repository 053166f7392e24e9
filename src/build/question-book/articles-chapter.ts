import type { CompiledContent } from '../../content/compiled.ts'
import { html, rawHtml } from '../html.ts'
import type { InWords } from '../in-words.ts'
import type { Chapter } from './chapter.ts'

const readers = { ouder: 'ouders', school: 'scholen' } as const

export function articlesChapter({ articles, centres }: CompiledContent, words: InWords): Chapter {
  const names = new Map(centres.map(({ id, naam }) => [id, naam]))
  return {
    id: 'artikels',
    title: 'Artikels',
    intro: 'De teksten die het infopunt geeft op een gewone vraag, per onderwerp.',
    sections: articles.map((article) => {
      const holds = article['geldt-voor']
      return {
        id: `artikel-${article.id}`,
        title: article.titel,
        name: `artikels/${article.onderwerp}/${article.id}.md`,
        body: html`<div class="tekst">${rawHtml(withoutSite(article.html))}</div>
<dl>${article.eenvoudig && html`<div><dt>In eenvoudige taal</dt><dd>${article.eenvoudig}</dd></div>`}
<div><dt>Geldt voor</dt><dd>${holds === 'algemeen' ? 'alle leersteuncentra' : holds.map((id) => names.get(id) ?? id).join(', ')}</dd></div>
${article.voor.length > 0 && html`<div><dt>Geschreven voor</dt><dd>${article.voor.map((reader) => readers[reader]).join(' en ')}</dd></div>`}</dl>
<p class="bron">Bron: ${article.bronnen.map(words.source).join('; ')}.</p>`,
      }
    }),
  }
}

/** In the book a link to an article goes to its place in the book. */
const withoutSite = (text: string): string => text.replaceAll('href="/artikels/', 'href="#artikel-')
