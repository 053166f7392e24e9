import { codes } from './check/codes.ts'

const begin =
  '<!-- foutcodes: gemaakt met npx vitest run test/build/readme-codes.test.ts -u; schrijf hier niets zelf -->'
const end = '<!-- einde foutcodes -->'

/** The README for editors with the explanation of every code in its place. Throws where the place is not marked. */
export function withCodes(readme: string): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)]
  if (from < 0 || to < from)
    throw new Error(`content/README.md: expected the lines "${begin}" and "${end}"`)
  return `${readme.slice(0, from + begin.length)}\n\n${codesChapter()}\n${readme.slice(to)}`
}

/** Every code in Dutch Markdown: what it means, what to do, a wrong and a right example. */
function codesChapter(): string {
  return codes.map(entry).join('\n')
}

function entry({ code, title, explanation, remedy, example }: (typeof codes)[number]): string {
  return [
    `### ${code}: ${title}`,
    '',
    explanation,
    '',
    `**Wat doet u?** ${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.`,
    '',
    `Voorbeeld in \`${example.file}\`:`,
    '',
    ...(example.wrong === null
      ? ['Fout: het bestand is er niet.']
      : ['Fout:', '', ...block(example.wrong)]),
    '',
    'Goed:',
    '',
    ...block(example.right),
    '',
  ].join('\n')
}

const block = (text: string): readonly string[] => ['```yaml', text, '```']
