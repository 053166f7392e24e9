/** A piece of a message: text, or one of the few elements that a message may have. */
export type HtmlNode = string | HtmlElement

export interface HtmlElement {
  readonly tag: Tag
  readonly href?: string
  readonly children: HtmlNode[]
}

/** Any heading becomes h3: inside a message it stands under the widget's own h2. */
const TAGS = ['p', 'ul', 'ol', 'li', 'strong', 'em', 'b', 'i', 'a', 'br', 'h3'] as const
export type Tag = (typeof TAGS)[number]

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</gi
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

/**
 * Reads the HTML of a message into plain data, by allow-list.
 * The browser's own parsers (innerHTML, DOMParser) are Trusted Types sinks: where a host page forbids our policy they
 * throw. This needs no policy, and nothing that a message holds can become a script, a style or an image.
 */
export function parseHtml(html: string): HtmlNode[] {
  const root: HtmlNode[] = []
  const open: HtmlElement[] = []
  const here = () => open.at(-1)?.children ?? root
  for (const [token, slash, name, attributes] of html.matchAll(TOKEN)) {
    if (!name) here().push(decode(token))
    else if (slash) close(open, toTag(name))
    else start(open, here(), toTag(name), attributes ?? '')
  }
  return root
}

function toTag(name: string): Tag | undefined {
  const tag = name.toLowerCase().replace(/^h\d$/, 'h3')
  return TAGS.find((known) => known === tag)
}

function start(
  open: HtmlElement[],
  siblings: HtmlNode[],
  tag: Tag | undefined,
  attributes: string,
) {
  if (!tag) return
  const found = tag === 'a' ? HREF.exec(attributes) : null
  const href = decode(found?.[1] ?? found?.[2] ?? '')
  const element: HtmlElement = { tag, ...(href && { href }), children: [] }
  siblings.push(element)
  if (tag !== 'br') open.push(element)
}

function close(open: HtmlElement[], tag: Tag | undefined) {
  const at = open.map((element) => element.tag).lastIndexOf(tag as Tag)
  if (at >= 0) open.length = at
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? entity
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity
  })
}
