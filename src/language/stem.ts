const separable =
  /^(aan|achter|af|bij|door|in|mee|na|om|op|over|samen|tegen|terug|toe|uit|voor|weg)ge(.{2,}(?:d|t|en))$/
const participle =
  /^ge(?!bruik|beur|loof|lov|niet|tuig|zin|woon|wone|spre|noeg|meen|heel|hele|vaar|weld|zicht|zond|bied|duld|brek)(.{3,}[dt])$/
const plural = /(.{2}(?:e[lrmn]|um|or|eur|ij|[^aeiou]e|ie|ma|pa))s$/

/**
 * What the end of a word becomes. `last`: the letters that a word must end in for it, since a look at one letter is quick.
 */
type Rule = readonly [last: string, end: RegExp, becomes: string]

/** Of a rule that looks further back than the last letter. */
const any = ''

const endings: readonly Rule[] = [
  ['n', /heden$/, 'heid'],
  ['n', /(.{3})(?<!leerl)ingen$/, '$1'],
  ['g', /(.{3})(?<!leerl)ing$/, '$1'],
  ['r', /(.{3}[^e])er$/, '$1'],
  ['e', /(.{3}[^e])ere$/, '$1'],
  ['e', /(.{2})(?:etje|kje|tje|pje|je)$/, '$1'],
  ['ek', /(.{2})elijke?$/, '$1'],
  ['n', /(.{2})en$/, '$1'],
  ['e', /(.{3})(?:de|te)$/, '$1'],
  ['e', /(.{2})e$/, '$1'],
]

/** Spelling of a closed syllable: one vowel, one consonant, no d-t difference, f and s for v and z. */
const spellings: readonly Rule[] = [
  ['t', /dt$/, 'd'],
  ['t', /([^aeiou\d])t$/, '$1'],
  ['d', /((?:[aeiou]{2}|ij)[lrnms])d$/, '$1'],
  ['d', /(.{2}e[rln])d$/, '$1'],
  ['bdfgklmnprst', /([bdfgklmnprst])\1$/, '$1'],
  [any, /([aeou])\1(?=[^aeiou]+$)/, '$1'],
  ['v', /v$/, 'f'],
  ['z', /z$/, 's'],
]

/**
 * The stem of a Dutch word in lower case: enough to bring the forms of one word together
 * ("klassen" and "klas", "aangemeld" and "aanmelding", "scholen" and "school"); it need not be a word itself.
 * Irregular forms are looked up before this.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  const base = withoutForm(word)
  const ending = endings.find(([last, end]) => endsIn(base, last) && end.test(base))
  const bare = ending ? base.replace(ending[1], ending[2]) : base
  return spellings.reduce(
    (spelt, [last, end, becomes]) =>
      endsIn(spelt, last) && end.test(spelt) ? spelt.replace(end, becomes) : spelt,
    bare,
  )
}

/** The word that is not a participle and no plural on -s. */
function withoutForm(word: string): string {
  const base = word.includes('ge')
    ? word.replace(separable, '$1$2').replace(participle, '$1')
    : word
  return base.endsWith('s') ? base.replace(plural, '$1') : base
}

const endsIn = (word: string, letters: string): boolean =>
  letters === any || letters.includes(word.slice(-1))
