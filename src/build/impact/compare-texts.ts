import { countEach } from '../../common/count-each.ts'
import type { CompiledContent } from '../../content/compiled.ts'
import { textsIn } from './texts-in.ts'

/** A text that is not the same as before. `added` and `removed` count words. */
export interface TextChange {
  readonly id: string
  readonly kind: 'new' | 'gone' | 'changed'
  readonly before: number
  readonly after: number
  readonly added: number
  readonly removed: number
}

/** Every text that people read and that changed, in the order of the content. */
export function compareTexts(
  before: CompiledContent,
  after: CompiledContent,
): readonly TextChange[] {
  const [old, now] = [textsIn(before), textsIn(after)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id) => {
    const [one, other] = [old.get(id), now.get(id)]
    if (one === other) return []
    const kind = one === undefined ? 'new' : other === undefined ? 'gone' : 'changed'
    return [{ id, kind, ...countWords(one ?? '', other ?? '') }]
  })
}

function countWords(before: string, after: string): Omit<TextChange, 'id' | 'kind'> {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  return {
    before: old.length,
    after: now.length,
    added: beyond(now, old),
    removed: beyond(old, now),
  }
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean)

/** How many words of `words` are left when those of `others` are taken away, each once. */
function beyond(words: readonly string[], others: readonly string[]): number {
  const left = countEach(others)
  return words.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  }).length
}
