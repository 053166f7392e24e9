/**
 * Words in the order of the alphabet as one text: each as the number of letters that it shares with the one before (A for
 * none, B for one …) and the rest. Words are lower case, so a capital begins one.
 */
export function packCommon(words: readonly string[]): string {
  let last = ''
  return [...new Set(words)]
    .sort()
    .map((word) => {
      const kept = Math.min(sharedStart(last, word), mostShared)
      last = word
      return String.fromCharCode(capitalA + kept) + word.slice(kept)
    })
    .join('')
}

export function unpackCommon(packed: string): string[] {
  let last = ''
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((entry) => {
    last = last.slice(0, entry.charCodeAt(0) - capitalA) + entry.slice(1)
    return last
  })
}

const capitalA = 65
const mostShared = 25

function sharedStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
