import { make } from './make.ts'
import { type HtmlNode, parseHtml } from './parse-html.ts'
import { safeLink } from './safe-link.ts'
import * as TEXTS from './texts.ts'

/** The DOM of a message's HTML. Links open beside the conversation, so that it is never lost. */
export const buildNodes = (html: string, base: string): Node[] =>
  parseHtml(html).map((node) => build(node, base))

function build(node: HtmlNode, base: string): Node {
  if (typeof node === 'string') return document.createTextNode(node)
  const children = node.children.map((child) => build(child, base))
  return node.tag === 'a' ? link(node.href ?? '', children, base) : make(node.tag, {}, ...children)
}

/** A link as far as its address is safe, otherwise its words alone. */
export function link(href: string, words: (Node | string)[], base: string): Node {
  const url = safeLink(href, base)
  if (!url) return make('span', {}, ...words)
  const isPage = url.startsWith('http')
  const attributes = isPage ? { target: '_blank' } : {}
  return make(
    'a',
    { href: url, ...attributes },
    ...words,
    isPage && make('span', { class: 'vh' }, ` ${TEXTS.newTab}`),
  )
}
