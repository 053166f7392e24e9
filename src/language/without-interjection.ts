/** "wat ik hoor", "als ik slecht hoor", "hoor je dat". */
const isHearing =
  /\b(?:ik|k) hoor\b|\bhoor (?:ik|k|je|jij|ge|u)\b|\b(?:als|da|dat|die|hoe|of|omdat|wat|zoals) (?:ik|k) .*\bhoor\b/
const softening = /(?<=\S )hoor\s*$|(?<=\b(?:ja|nee|neen|sorry|oke?|merci|bedankt) )hoor\b/g

/** A clause without the "hoor" that says nothing of hearing: "ze zit in het vijfde hoor", "ja hoor". */
export const withoutInterjection = (clause: string): string =>
  !clause.includes('hoor') || isHearing.test(clause) ? clause : clause.replace(softening, '')
