/**
 * Many short texts, each once, in one row of letters (UTF-16), and a table of hashes to find them by. Ten thousand words are
 * laid out in a fraction of the time that a Map of strings takes, and of most of them no string is ever made.
 */
export interface TextTable {
  readonly size: () => number
  /**
   * The place of a text, the next one where it is new.
   * @param letters begins with those of the text
   */
  readonly add: (letters: Uint16Array, length: number) => number
  /** -1 for a text that is none of them. */
  readonly placeOf: (text: string) => number
  readonly textAt: (place: number) => string
}

/**
 * @param most how many texts are added at most
 * @param length how many letters these have together at most
 */
export function createTextTable(most: number, length: number): TextTable {
  const row = new Uint16Array(length)
  const from = new Uint32Array(most + 1)
  // Per slot one more than the place of the text in it; half of the slots stay empty, or more.
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * most + 1)))
  const made: string[] = []
  let size = 0

  /** Of texts that were found before; by strings of the table's own, which hold nothing of the text that was looked for. */
  const places = new Map<string, number>()
  const textAt = (place: number): string =>
    (made[place] ??= String.fromCharCode(...row.subarray(from[place], from[place + 1])))

  /** The text that is looked for. */
  const sought = new Uint16Array(length)

  /** The slot of a text, or else the one that is free for it. */
  function slotOf(letters: Uint16Array, count: number): number {
    let slot = 0
    for (let i = 0; i < count; i++) slot = Math.imul(slot ^ (letters[i] ?? 0), spread)
    do slot = (slot + 1) & (slots.length - 1)
    while (slots[slot] !== 0 && !isAt((slots[slot] ?? 0) - 1, letters, count))
    return slot
  }

  function isAt(place: number, letters: Uint16Array, count: number): boolean {
    const start = from[place] ?? 0
    if ((from[place + 1] ?? 0) - start !== count) return false
    let i = 0
    while (i < count && row[start + i] === letters[i]) i++
    return i === count
  }

  return {
    size: () => size,
    add: (letters, count) => {
      const slot = slotOf(letters, count)
      const known = slots[slot] ?? 0
      if (known > 0) return known - 1
      const start = from[size] ?? 0
      for (let i = 0; i < count; i++) row[start + i] = letters[i] ?? 0
      from[size + 1] = start + count
      slots[slot] = size + 1
      return size++
    },
    placeOf: (text) => {
      const known = places.get(text)
      if (known !== undefined) return known
      if (text.length > length) return -1
      for (let i = 0; i < text.length; i++) sought[i] = text.charCodeAt(i)
      const place = (slots[slotOf(sought, text.length)] ?? 0) - 1
      if (place !== -1) places.set(textAt(place), place)
      return place
    },
    textAt,
  }
}

/** What hashes are made with: the prime of FNV-1a. */
const spread = 0x01000193
