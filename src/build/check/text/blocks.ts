import { Lexer, type Token, type Tokens } from 'marked'

/** A paragraph or one item of a list, as plain words. `line` counts from 0 at the start of the text. */
export interface Block {
  readonly text: string
  readonly line: number
}

/** The blocks of a Markdown text. Of a link only its words count. */
export function blocks(markdown: string): readonly Block[] {
  return blocksOf(new Lexer().lex(markdown), 0)
}

function blocksOf(tokens: readonly Token[], start: number): readonly Block[] {
  let line = start
  return tokens.flatMap((token) => {
    const here = line
    line += token.raw.split('\n').length - 1
    if (token.type === 'space') return []
    if (token.type === 'list') return itemsOf(token as Tokens.List, here)
    return [{ text: plain(token).replace(/\s+/g, ' ').trim(), line: here }]
  })
}

function itemsOf({ items }: Tokens.List, start: number): readonly Block[] {
  let line = start
  return items.map((item) => {
    const here = line
    line += item.raw.split('\n').length - (item.raw.endsWith('\n') ? 1 : 0)
    return { text: item.tokens.map(plain).join(' ').replace(/\s+/g, ' ').trim(), line: here }
  })
}

function plain(token: Token): string {
  if (token.type === 'br') return ' '
  if ('tokens' in token && token.tokens) return token.tokens.map(plain).join('')
  return 'text' in token ? token.text : token.raw
}
