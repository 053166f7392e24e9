import { kept } from '../common/kept.ts'

/** The parts of a compound, or nothing where it is none. */
export type SplitCompound = (word: string) => readonly string[]

const shortestPart = 3
const joints = ['', 's', 'en', 'e', 'n'] as const
/** Begin words without being one: "verslag" is no "slag" that is far away. */
const prefixes = new Set(['ver', 'ont', 'her'])

/** What a word list knows of a part. */
interface Parts {
  readonly isKnown: (part: string) => boolean
  readonly stemOf: (word: string) => string
}

/**
 * Splits compounds by the words that the content itself uses: "leersteuncentrum" is "leersteun" and "centrum"
 * because both occur there. An ending is no part: the stem of the whole has the stem of its last part. Of several splits the
 * one with the fewest parts wins, then one without a joint, then the one with the longest shortest part.
 */
export function createSplitCompound(
  { isKnown, stemOf }: Parts,
  never: ReadonlySet<string>,
): SplitCompound {
  return (word) => {
    if (word.length < 2 * shortestPart + 1 || never.has(word)) return []
    const stem = stemOf(word)
    // The same part comes up in many of the ways to split, and telling whether it is known takes time.
    const seen = new Map<string, boolean>()
    const known = (part: string): boolean => kept(seen, part, () => isKnown(part))
    const ends = (rest: string): boolean => known(rest) && stem.endsWith(stemOf(rest))
    return inTwo(word, known, ends) ?? inThree(word, known, ends) ?? []
  }
}

type Is = (part: string) => boolean

function inTwo(word: string, known: Is, ends: Is): readonly string[] | null {
  for (const joint of joints) {
    let best: readonly string[] | null = null
    let longest = 0
    for (let at = word.length - shortestPart; at >= shortestPart + joint.length; at--) {
      const rest = word.slice(at)
      const head = headOf(word.slice(0, at), joint, known)
      const shortest = Math.min(rest.length, head?.length ?? 0)
      if (head === null || shortest <= longest || !ends(rest)) continue
      best = [head, rest]
      longest = shortest
    }
    if (best) return best
  }
  return null
}

function inThree(word: string, known: Is, ends: Is): readonly string[] | null {
  for (const joint of joints) {
    for (let at = word.length - 2 * shortestPart; at >= shortestPart + joint.length; at--) {
      const head = headOf(word.slice(0, at), joint, known)
      const rest = head === null ? null : inTwo(word.slice(at), known, ends)
      if (head !== null && rest) return [head, ...rest]
    }
  }
  return null
}

/** What stands before a joint, if that is a part. */
function headOf(before: string, joint: string, known: Is): string | null {
  if (!before.endsWith(joint)) return null
  const head = before.slice(0, before.length - joint.length)
  return head.length >= shortestPart && !prefixes.has(head) && known(head) ? head : null
}
