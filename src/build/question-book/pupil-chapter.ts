import type { CompiledContent } from '../../content/compiled.ts'
import { contentForPupil } from '../../content/for-pupil.ts'
import { type Html, html, rawHtml } from '../html.ts'
import { textsIn } from '../impact/texts-in.ts'
import { unfilled } from '../unfilled.ts'
import type { Chapter, Section } from './chapter.ts'

/** What a pupil reads in other words, with what is written beside it: only the lines that differ. */
export function pupilChapter(content: CompiledContent): Chapter {
  const written = textsIn({ ...content, pupil: {} })
  const said = textsIn(contentForPupil(content))
  return {
    id: 'leerling',
    title: 'Wat een leerling leest',
    intro:
      'Een leerling krijgt dezelfde teksten, maar aangesproken met "je", over zichzelf. Hier staan alleen de zinnen die anders zijn.',
    sections: [...written].flatMap(([name, text]) => sectionOf(name, text, said.get(name) ?? '')),
  }
}

function sectionOf(name: string, written: string, said: string): Section[] {
  if (written === said) return []
  const [before, after] = [written.split('\n'), said.split('\n')]
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  return [
    {
      id: `leerling-${name.replaceAll(' ', '-')}`,
      title,
      name: 'taal/leerling.yaml',
      body: html`<table><thead><tr><th>Zo staat het er</th><th>Zo leest een leerling het</th></tr></thead>
<tbody><tr><td>${without(before, after)}</td><td>${without(after, before)}</td></tr></tbody></table>`,
    },
  ]
}

/** The lines that the other text does not have. */
const without = (lines: readonly string[], others: readonly string[]): readonly Html[] =>
  lines
    .filter((line) => !others.includes(line))
    .map((line) => html`<p>${rawHtml(unfilled(html`${line}`.html))}</p>`)
