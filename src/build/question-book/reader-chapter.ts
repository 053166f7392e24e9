import type { CompiledContent } from '../../content/compiled.ts'
import { contentFor } from '../../content/for-reader.ts'
import type { OwnReader } from '../../content/own-reader.ts'
import { type Html, html, rawHtml } from '../html.ts'
import { textsIn } from '../impact/texts-in.ts'
import { unfilled } from '../unfilled.ts'
import type { Chapter, Section } from './chapter.ts'

const chapters = {
  parent: {
    id: 'ouder',
    title: 'Wat een ouder leest',
    intro:
      'Een ouder leest de teksten zoals ze er staan, zonder wat voor een school of een leerling is. Hier staan alleen de zinnen die anders zijn.',
  },
  pupil: {
    id: 'leerling',
    title: 'Wat een leerling leest',
    intro:
      'Een leerling krijgt dezelfde teksten, maar aangesproken met "je", over zichzelf. Hier staan alleen de zinnen die anders zijn.',
  },
  school: {
    id: 'school',
    title: 'Wat een school leest',
    intro:
      'Een school of een CLB krijgt dezelfde teksten, maar over "de leerling" en "de ouders". Hier staan alleen de zinnen die anders zijn.',
  },
} as const satisfies Record<OwnReader, Omit<Chapter, 'sections'>>

/** What this reader reads in other words, with what is written beside it: only the lines that differ. */
export function readerChapter(content: CompiledContent, reader: OwnReader): Chapter {
  const chapter = chapters[reader]
  const written = textsIn(content)
  const said = textsIn(contentFor(content, reader))
  return {
    ...chapter,
    sections: [...written].flatMap(([name, text]) =>
      sectionOf(chapter.id, name, text, said.get(name) ?? ''),
    ),
  }
}

function sectionOf(reader: string, name: string, written: string, said: string): Section[] {
  if (written === said) return []
  const [before, after] = [written.split('\n'), said.split('\n')]
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  return [
    {
      id: `${reader}-${name.replaceAll(' ', '-')}`,
      title,
      name: `taal/${reader}.yaml`,
      body: html`<table><thead><tr><th>Zo staat het er</th><th>Zo leest een ${reader} het</th></tr></thead>
<tbody><tr><td>${without(before, after)}</td><td>${without(after, before)}</td></tr></tbody></table>`,
    },
  ]
}

/** The lines that the other text does not have. */
const without = (lines: readonly string[], others: readonly string[]): readonly Html[] =>
  lines
    .filter((line) => !others.includes(line))
    .map((line) => html`<p>${rawHtml(unfilled(html`${line}`.html))}</p>`)
