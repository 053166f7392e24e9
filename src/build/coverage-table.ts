import type { Covered } from './coverage.ts'

/** The coverage of the sources as a Markdown table, in Dutch. */
export function coverageTable(rows: readonly Covered[]): string {
  const lines = rows.map(({ source, section, title, files, empty }) => {
    const content =
      files.length > 0 ? files.map(short).join(', ') : empty ? `leeg: ${empty}` : '**ontbreekt**'
    return `| ${source}#${section} | ${title.replaceAll('|', '/')} | ${files.length} | ${content} |`
  })
  const missing = rows.filter(({ files, empty }) => files.length === 0 && empty === undefined)
  return [
    '| deel | titel | aantal | inhoud |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
    `${rows.length} delen, ${missing.length} zonder inhoud.`,
    '',
  ].join('\n')
}

const short = (file: string): string => file.replace(/^content\//, '').replace(/\.(md|yaml)$/, '')
