import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path/posix'
import { stringify } from 'yaml'
import { type LoadedContent, loadContent } from '../../src/build/load-content.ts'
import { hashOf } from '../../src/common/hash-of.ts'

/** Gives the word at a place between 0 (the most frequent) and 1. */
type Vocabulary = (place: number) => string

/** Shorter words are mostly grammar, and stay as they are. */
const shortest = 4
const words = /\p{L}+/gu

/**
 * Writes articles beside the real ones under `root`, until there are `factor` times as many. Each has the shape of a real
 * one (as many questions, sentences and words), with words of the real vocabulary: frequent ones often, rare ones seldom
 * (Zipf). New subjects bring new words, compounds of two real ones, so that the vocabulary grows with the root of the text,
 * as it does in Dutch (Heaps). The same factor gives the same articles. Returns how many articles there are then.
 */
export function growContent(root: string, factor: number): number {
  const { content } = loadContent(root)
  if (!content) throw new Error(`${root}/content cannot be read`)
  const vocabulary = createVocabulary(content, factor)
  const kept = new Set(content.wordForms.data.stopwoorden)
  for (let copy = 1; copy < factor; copy++) {
    const place = (word: string) => hashed(`${copy} ${word}`)
    const reword = (text: string) =>
      text.replace(words, (word) =>
        word.length < shortest || kept.has(word.toLowerCase())
          ? word
          : vocabulary(place(word.toLowerCase())),
      )
    for (const article of content.articles) writeCopy(root, article, copy, reword)
  }
  return content.articles.length * factor
}

function writeCopy(
  root: string,
  { file, data, body }: LoadedContent['articles'][number],
  copy: number,
  reword: (text: string) => string,
): void {
  const { 'variant-van': base, eenvoudig, ...rest } = data
  const head = {
    ...rest,
    titel: reword(data.titel),
    vragen: data.vragen.map(reword),
    ...(base !== undefined && { 'variant-van': `${base}-${copy}` }),
    ...(eenvoudig !== undefined && { eenvoudig: reword(eenvoudig) }),
  }
  // What a link points to is no word.
  const text = body.replace(/\]\([^)]*\)|[^\]]+|\]/g, (part) =>
    part.startsWith('](') ? part : reword(part),
  )
  const target = `${root}/${file.replace(/\.md$/, `-${copy}.md`)}`
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, `---\n${stringify(head)}---\n${text}\n`)
}

/** The real words by how often they occur, and after them compounds, `√factor` times as many words in all. */
function createVocabulary({ articles }: LoadedContent, factor: number): Vocabulary {
  const counts = new Map<string, number>()
  for (const { data, body } of articles)
    for (const [word] of [data.titel, ...data.vragen, body].join(' ').toLowerCase().matchAll(words))
      if (word.length >= shortest) counts.set(word, (counts.get(word) ?? 0) + 1)
  const known = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word)
  const size = Math.round(known.length * Math.sqrt(factor))
  const wordAt = (rank: number): string => {
    const word = known[rank]
    if (word !== undefined) return word
    const [first, second] = ['a', 'b'].map((part) => hashed(`${part} ${rank}`) * known.length)
    return `${known[Math.floor(first ?? 0)]}${known[Math.floor(second ?? 0)]}`
  }
  // Zipf's law as Mandelbrot corrected it: the first few words are not that much more frequent.
  const flat = 5
  return (place) => wordAt(Math.floor(flat * ((size / flat + 1) ** place - 1)))
}

/** A number from 0 to 1 that follows from the text: its hash, stirred once more. */
function hashed(text: string): number {
  let hash = hashOf(text)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32
}
