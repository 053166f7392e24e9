/**
 * The plain text of HTML that src/build made of our own Markdown: paragraphs, headings and lists without lists in them.
 * The build checks for every text that it gives what the Markdown says, and keeps the text where it does not.
 */
export function textOfHtml(html: string): string {
  return html
    .split(/\n(?=<(?:p|ul|ol|h\d)[ >])/)
    .map(textOfBlock)
    .join('\n\n')
    .trim()
}

function textOfBlock(block: string): string {
  if (!/^<[uo]l/.test(block)) return textOfInline(block).trim()
  const isOrdered = block.startsWith('<ol')
  return block
    .split('<li>')
    .slice(1)
    .map((item, i) => `${isOrdered ? `${i + 1}.` : '-'} ${textOfInline(item).trim()}`)
    .join('\n')
}

/** A link to elsewhere keeps its address, unless its words name it. */
function textOfInline(html: string): string {
  const linked = html.replace(
    /<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs,
    (_, href: string, inside: string) =>
      href.startsWith('https:') && !inside.includes(href) ? `${inside} (${href})` : inside,
  )
  return unescapeHtml(linked.replaceAll('<br>', '\n').replace(/<[^>]*>/g, ''))
}

/** The characters that stand escaped in our own HTML, as marked and as render/escape-html.ts write them. */
export function unescapeHtml(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#(?:39|x27);/g, "'")
    .replaceAll('&#x3D;', '=')
    .replaceAll('&#x60;', '`')
    .replaceAll('&amp;', '&')
}

/** What an item of a list begins with. */
export const listMark = /^(?:-|\d+\.) /
