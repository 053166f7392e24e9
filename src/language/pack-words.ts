/** Words with their stems as one line of text; see Prepared. */
export function packWords(stems: ReadonlyMap<string, string>): string {
  return [...stems].map(([word, stem]) => packWord(word, stem)).join(' ')
}

export function unpackWords(packed: string): Map<string, string> {
  const stems = new Map<string, string>()
  for (const entry of packed.split(' ')) {
    const colon = entry.indexOf(':')
    if (colon === -1) stems.set(entry, entry)
    else unpackInto(stems, entry.slice(0, colon), entry.slice(colon + 1))
  }
  return stems
}

/** Words have no colon. The number of letters that the stem drops is one digit in base 36. */
function packWord(word: string, stem: string): string {
  if (word === stem) return word
  const kept = sharedStart(word, stem)
  const dropped = word.length - kept
  if (dropped > 35) throw new Error(`packWord: the stem of "${word}" drops more than 35 letters`)
  return `${word}:${dropped.toString(36)}${stem.slice(kept)}`
}

function unpackInto(stems: Map<string, string>, word: string, change: string): void {
  const kept = word.length - Number.parseInt(change.charAt(0), 36)
  stems.set(word, word.slice(0, kept) + change.slice(1))
}

function sharedStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
