import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { createStemOf } from '../../src/language/create-stem-of.ts'

interface Forms {
  readonly onregelmatig: Record<string, string>
  readonly stopwoorden: readonly string[]
}

interface Entry {
  readonly patronen?: readonly string[]
  readonly woorden?: readonly string[]
}

const read = (file: string) => parse(readFileSync(`content/taal/${file}.yaml`, 'utf8'))
const { onregelmatig, stopwoorden }: Forms = read('woordvormen')
const entries: readonly Entry[] = read('lezen')
const patterns = entries.flatMap(({ patronen = [], woorden = [] }) => [...patronen, ...woorden])
const stemOf = createStemOf({ onregelmatig })

/** The words of a pattern that stand for all their forms: not `=maart`, which is that very word. */
const wordsOf = (pattern: string): readonly string[] =>
  pattern.toLowerCase().match(/(?<![=<\p{L}'-])\p{L}+(?![\p{L}'>-])/gu) ?? []

/** Forms of the little word that has their stem, or near enough to it that nothing else is read. */
const kin = new Set(
  'mijne mijnen onzen vragen tijd tijdje tijdelijk tijdelijke uitleg eind einde zelfde ergens test testen testing vertelde hele mogelijk laat sesde zegge rondt ronden alles'.split(
    ' ',
  ),
)

test('No word of a pattern is read as a little word that has its stem by chance: "maart" as "maar"', () => {
  const little = new Set(stopwoorden)
  const stems = new Set(stopwoorden.map(stemOf))
  const isTaken = (word: string): boolean =>
    stems.has(stemOf(word)) && !little.has(word) && !(word in onregelmatig) && !kin.has(word)
  expect([...new Set(patterns.flatMap(wordsOf))].filter(isTaken)).toEqual([])
})

test('A "*" at the end of an alternative would stand for no word', () => {
  expect(patterns.filter((pattern) => /\*\s*[|}\]]/.test(pattern))).toEqual([])
})
