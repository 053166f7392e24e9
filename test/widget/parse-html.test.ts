import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type HtmlNode, parseHtml } from '../../src/widget/parse-html.ts'

const print = (nodes: readonly HtmlNode[]): string =>
  nodes
    .map((node) =>
      typeof node === 'string'
        ? node
        : `[${node.tag}${node.href ? ` ${node.href}` : ''}:${print(node.children)}]`,
    )
    .join('')

test.each([
  ['<p>Dag</p>', '[p:Dag]'],
  ['<p>a<br>b</p>', '[p:a[br:]b]'],
  ['<P CLASS="x">A</P>', '[p:A]'],
  ['<h2>T</h2><h5>t</h5>', '[h3:T][h3:t]'],
  ['<ul><li><strong>a</strong></li><li>b</li></ul>', '[ul:[li:[strong:a]][li:b]]'],
  ['<a class="c" href="/artikels/x?a=1&amp;b=2">x</a>', '[a /artikels/x?a=1&b=2:x]'],
  ["<a data-href='n' href='y'>x</a>", '[a y:x]'],
  ['a &lt;b&gt; &amp; &quot;c&#39;&#x60;&eacute;', 'a <b> & "c\'`&eacute;'],
  ['<section><p>in</p></section>', '[p:in]'],
  ['<img src=x onerror="a>b"><p>na</p>', '[p:na]'],
  ['<p>open', '[p:open]'],
  ['</p>los', 'los'],
  ['<p>1 < 2</p>', '[p:1 < 2]'],
])('%s', (html, expected) => {
  expect(print(parseHtml(html))).toBe(expected)
})

const KNOWN = ['p', 'ul', 'ol', 'li', 'strong', 'em', 'b', 'i', 'a', 'br', 'h3']
const tags = (nodes: readonly HtmlNode[]): string[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node.tag, ...tags(node.children)]))

test('whatever comes, only known elements come out', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<script>',
      '<svg onload=x>',
      '<a href="',
      '">',
      '<',
      '&#x3c;',
      '&#99999999;',
      "<iframe srcdoc='",
      "'",
    ),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) =>
      tags(parseHtml(pieces.join(''))).every((tag) => KNOWN.includes(tag)),
    ),
  )
})

test('escaped text comes out as it was typed', () => {
  const escaped = (text: string) =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
  fc.assert(fc.property(fc.string(), (text) => print(parseHtml(escaped(text))) === text))
})
