import { Marked, type Token, type Tokens } from 'marked'
import type { Text } from '../content/compiled.ts'

/**
 * Markdown of our own to safe HTML and plain text. Raw HTML is shown, not passed on; `artikel:slug` becomes the page of
 * the article. `{{placeholders}}` stay as they are, in both.
 */
export function markdownToText(markdown: string): Text {
  return {
    html: renderer.parse(markdown, { async: false }).trim(),
    text: plain(renderer.lexer(markdown)).trim(),
  }
}

const renderer = new Marked({
  renderer: {
    html: ({ text }) => escapeHtml(text),
    link({ href, tokens }) {
      const inside = this.parser.parseInline(tokens)
      const local = href.startsWith('artikel:')
      if (local)
        return `<a href="/artikels/${escapeHtml(href.slice('artikel:'.length))}">${inside}</a>`
      return `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${inside}</a>`
    },
  },
})

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function plain(tokens: readonly Token[]): string {
  return tokens
    .map(plainBlock)
    .filter((block) => block !== '')
    .join('\n\n')
}

function plainBlock(token: Token): string {
  if (token.type === 'list') {
    const list = token as Tokens.List
    return list.items
      .map(
        (item, i) =>
          `${list.ordered ? `${i + 1}.` : '-'} ${plain(item.tokens).replaceAll('\n\n', ' ')}`,
      )
      .join('\n')
  }
  if (token.type === 'space') return ''
  return 'tokens' in token && token.tokens ? plainInline(token.tokens) : token.raw.trim()
}

function plainInline(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'link') return plainLink(token as Tokens.Link)
      if (token.type === 'br') return '\n'
      return 'tokens' in token && token.tokens ? plainInline(token.tokens) : plainText(token)
    })
    .join('')
}

function plainLink(link: Tokens.Link): string {
  const inside = plainInline(link.tokens)
  return link.href.startsWith('https:') && !inside.includes(link.href)
    ? `${inside} (${link.href})`
    : inside
}

function plainText(token: Token): string {
  return token.type === 'escape' || token.type === 'text' ? (token as Tokens.Text).text : token.raw
}
