import type { CompiledContent } from '../../content/compiled.ts'
import { html } from '../html.ts'
import { longDate } from '../long-date.ts'
import type { Chapter } from './chapter.ts'

export function sourcesChapter({ sources }: CompiledContent): Chapter {
  return {
    id: 'bronnen',
    title: 'Bronnen',
    intro: 'Elke bron, met de dag waarop iemand ze heeft herlezen.',
    sections: sources.map((source) => ({
      id: `bron-${source.id}`,
      title: source.titel,
      name: 'bronnen.yaml',
      body: html`<p>${source.uitgever}, ${source.datum}. Nagekeken op ${longDate(source.nagekeken)}.${source.zekerheid === 'te-verifieren' && ' Nog te verifiëren: van deze pagina is maar een deel gelezen.'}</p>
${source.url && html`<p><a href="${source.url}">${source.url}</a></p>`}
${source.delen.length > 0 && html`<p>Delen: ${source.delen.map(({ titel, leeg }) => (leeg ? `${titel} (niet gebruikt: ${leeg})` : titel)).join('; ')}.</p>`}`,
    })),
  }
}
