/** These make "hoor" a verb, where they stand next to it. */
const hearing = new Set(['ik', 'k', 'je', 'jij', 'ge', 'u'])
/** "hoor" right after one of these only makes it sound softer. */
const replies = new Set(['ja', 'nee', 'neen', 'sorry', 'ok', 'oke', 'merci', 'bedankt'])
/** "wat ik hoor", "als ik slecht hoor", but "ik weet het niet hoor". */
const subordinate = /\b(?:als|da|dat|die|hoe|of|omdat|waar|want|wat|wie|zodat|zoals) (?:ik|k)\b/

/** The words of a clause without the "hoor" that says nothing of hearing: "ze zit in het vijfde hoor", "ja hoor". */
export function withoutInterjection(tokens: readonly string[]): readonly string[] {
  const isSaid = (i: number): boolean =>
    i === 0 ||
    hearing.has(tokens[i - 1] ?? '') ||
    hearing.has(tokens[i + 1] ?? '') ||
    (i < tokens.length - 1 && !replies.has(tokens[i - 1] ?? '')) ||
    subordinate.test(tokens.slice(0, i).join(' '))
  return tokens.filter((word, i) => word !== 'hoor' || isSaid(i))
}
