const written = new Map(
  [
    ['nul'],
    ['eerste'],
    ['twee', 'tweede'],
    ['drie', 'derde'],
    ['vier', 'vierde'],
    ['vijf', 'vijfde'],
    ['zes', 'zesde'],
    ['zeven', 'zevende'],
    ['acht', 'achtste'],
    ['negen', 'negende'],
    ['tien', 'tiende'],
    ['elf', 'elfde'],
    ['twaalf', 'twaalfde'],
    ['dertien'],
    ['veertien'],
    ['vijftien'],
    ['zestien'],
    ['zeventien'],
    ['achttien'],
    ['negentien'],
    ['twintig'],
  ].flatMap((words, number) => words.map((word) => [word, number] as const)),
)

/** Whether a number word says which one: "3de", "derde". */
export function isRank(word: string): boolean {
  return readNumber(word) !== null && /\d[a-z]+$|(?:eerste|[dt]e)$/.test(word)
}

/**
 * The number that a word is: "3", "3de", "3e", "derde", "drie"; not "een", which is hardly ever one. Null also past two
 * digits.
 */
export function readNumber(word: string): number | null {
  if (!beginsWithDigit(word)) return written.get(word) ?? null
  const digits = /^(\d{1,2})(?:st|ste|de|e|nd|rd|th|er|ere|eme|ieme)?$/.exec(word)
  return digits ? Number(digits[1]) : null
}

/** Asked of every word that anyone types, and quicker than a pattern. */
const beginsWithDigit = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}
