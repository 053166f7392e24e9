/** The words of a sentence: whatever has a letter or a digit. What is filled in, `{{centre}}`, is one word. */
export function words(sentence: string): readonly string[] {
  return sentence
    .replace(/\{\{[#/][^}]*\}\}/g, ' ')
    .replace(/\{\{[^}]*\}\}/g, ' naam ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}
