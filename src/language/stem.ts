const separable =
  /^(aan|achter|af|bij|door|in|mee|na|om|op|over|samen|tegen|terug|toe|uit|voor|weg)ge(.{2,}(?:d|t|en))$/
const participle =
  /^ge(?!bruik|beur|loof|lov|niet|tuig|zin|woon|wone|spre|noeg|meen|heel|hele|vaar|weld|zond|bied|duld|brek)(.{3,}[dt])$/
const plural = /(.{2}(?:e[lrmn]|um|or|eur|ij|[^aeiou]e|ie|ma|pa))s$/

const endings: ReadonlyArray<readonly [RegExp, string]> = [
  [/heden$/, 'heid'],
  [/(.{3})(?<!leerl)ingen$/, '$1'],
  [/(.{3})(?<!leerl)ing$/, '$1'],
  [/(.{3}[^e])er$/, '$1'],
  [/(.{2})(?:etje|kje|tje|pje|je)$/, '$1'],
  [/(.{2})elijke?$/, '$1'],
  [/(.{2})en$/, '$1'],
  [/(.{3})(?:de|te)$/, '$1'],
  [/(.{2})e$/, '$1'],
]

/**
 * The stem of a Dutch word in lower case: enough to bring the forms of one word together
 * ("klassen" and "klas", "aangemeld" and "aanmelding", "scholen" and "school"); it need not be a word itself.
 * Irregular forms are looked up before this.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  const base = word.replace(separable, '$1$2').replace(participle, '$1').replace(plural, '$1')
  for (const [ending, replacement] of endings) {
    if (ending.test(base)) return finish(base.replace(ending, replacement))
  }
  return finish(base)
}

/** Spelling of a closed syllable: one vowel, one consonant, no d-t difference, f and s for v and z. */
function finish(base: string): string {
  return base
    .replace(/dt$/, 'd')
    .replace(/([^aeiou\d])t$/, '$1')
    .replace(/((?:[aeiou]{2}|ij)[lrnms])d$/, '$1')
    .replace(/(.{2}e[rln])d$/, '$1')
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/([aeou])\1(?=[^aeiou]+$)/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
}
