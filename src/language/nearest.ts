import { addTo } from '../common/add-to.ts'
import { once } from '../common/once.ts'

/** Finds the known word nearest to a misspelt one, with at most `most` mistakes; fewer are allowed in short words. */
export type Nearest = (word: string, most?: number) => string | null

/** Words shorter than this are too easily another word. */
const shortest = 5
/** From this length on, two mistakes are forgiven. */
const long = 8
/** Words longer than this are no slip of a word that we know, and take long to compare. */
const longest = 30

/** A known word; the lower its rank the more frequent. */
interface Known {
  readonly word: string
  readonly letters: number
  readonly rank: number
}

/** The nearest word so far, and how far off it is. */
interface Best {
  readonly known: Known | null
  readonly distance: number
}

/**
 * A finder over the given words. A mistake is a letter left out, added, changed or swapped with its neighbour.
 * The first letter must be right or swapped; of two words equally near the more frequent one wins.
 * @param words most frequent first; asked for with the first slip
 */
export function createNearest(words: () => readonly string[]): Nearest {
  const shelves = once(() => shelve(words()))
  return (word, most = 2) => {
    if (word.length < shortest || word.length > longest || /\d/.test(word)) return null
    const allowed = Math.min(most, word.length >= long ? 2 : 1)
    let best: Best = { known: null, distance: allowed }
    // The first letter is right, or it is swapped with the second.
    for (const more of [0, 1, -1, 2, -2].slice(0, 1 + 2 * allowed))
      for (const letter of new Set(word.slice(0, 2)))
        best = nearestOf(shelves().get(word.length + more + letter) ?? [], word, best)
    return best.known?.word ?? null
  }
}

/** The known words by their length with their first letter. */
function shelve(words: readonly string[]): ReadonlyMap<string, readonly Known[]> {
  const shelves = new Map<string, Known[]>()
  for (const [rank, word] of words.entries())
    if (word.length >= shortest - 1)
      addTo(shelves, word.length + word.charAt(0), { word, letters: lettersOf(word), rank })
  return shelves
}

/** The nearest of some words and the best so far; of two that are as near the more frequent. */
function nearestOf(words: readonly Known[], word: string, { known, distance }: Best): Best {
  let best = known
  let least = distance
  const letters = lettersOf(word)
  for (const one of words) {
    if (!sameStart(word, one.word) || bitsIn(letters ^ one.letters) > 2 * least) continue
    const found = editDistance(word, one.word, least)
    if (found > least || (found === least && best !== null && one.rank >= best.rank)) continue
    best = one
    least = found
  }
  return { known: best, distance: least }
}

/** Which letters a word has, a bit for each; a mistake puts one in, takes one out or does both. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << word.charCodeAt(i)
  return letters
}

function bitsIn(number: number): number {
  let bits = 0
  for (let left = number; left !== 0; left &= left - 1) bits++
  return bits
}

function sameStart(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0])
}

/** Rows of distances, used again for every pair of words: to make them anew takes longer than to fill them. */
const rows = [0, 1, 2].map(() => new Uint8Array(longest + 4))

/**
 * Damerau-Levenshtein distance of neighbours (optimal string alignment), or more than `limit` as soon as that is certain.
 */
function editDistance(a: string, b: string, limit: number): number {
  let [before = none, last = none, row = none] = rows
  for (let j = 0; j <= b.length; j++) last[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let smallest = i
    for (let j = 1; j <= b.length; j++) {
      const cost = cell(a, b, i, j, before, last, row)
      row[j] = cost
      if (cost < smallest) smallest = cost
    }
    if (smallest > limit) return smallest
    ;[before, last, row] = [last, row, before]
  }
  return last[b.length] ?? 0
}

const none = new Uint8Array(0)

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  before: Uint8Array,
  last: Uint8Array,
  row: Uint8Array,
): number {
  const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
  const cost = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return swapped ? Math.min(cost, (before[j - 2] ?? 0) + 1) : cost
}
