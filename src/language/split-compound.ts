/** The parts of a compound, or nothing where it is none. */
export type SplitCompound = (word: string) => readonly string[]

const shortestPart = 3
const joints = ['', 's', 'en', 'e', 'n']

/**
 * Splits compounds by the words that the content itself uses: "leersteuncentrum" is "leersteun" and "centrum"
 * because both occur there. The split with the fewest and then the longest first part wins.
 */
export function createSplitCompound(
  isKnown: (part: string) => boolean,
  never: ReadonlySet<string>,
): SplitCompound {
  return (word) => {
    if (word.length < 2 * shortestPart + 1 || never.has(word)) return []
    // The same part comes up in many of the ways to split, and telling whether it is known takes time.
    const seen = new Map<string, boolean>()
    const known = (part: string): boolean => {
      const before = seen.get(part)
      if (before !== undefined) return before
      const is = isKnown(part)
      seen.set(part, is)
      return is
    }
    return split(word, 2, known)
  }
}

function split(word: string, depth: number, known: (part: string) => boolean): readonly string[] {
  for (let at = word.length - shortestPart; at >= shortestPart; at--) {
    const head = word.slice(0, at)
    const rest = word.slice(at)
    if (!joints.some((joint) => head.endsWith(joint) && knownPart(head, joint, known))) continue
    if (known(rest)) return [bare(head, known), rest]
    const further = depth > 1 ? split(rest, depth - 1, known) : []
    if (further.length > 0) return [bare(head, known), ...further]
  }
  return []
}

function knownPart(head: string, joint: string, known: (part: string) => boolean): boolean {
  const part = head.slice(0, head.length - joint.length)
  return part.length >= shortestPart && known(part)
}

function bare(head: string, known: (part: string) => boolean): string {
  const joint = joints.find((end) => head.endsWith(end) && knownPart(head, end, known)) ?? ''
  return head.slice(0, head.length - joint.length)
}
