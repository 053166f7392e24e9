import { kept } from '../common/kept.ts'
import { partsOf } from './word-changes.ts'

/** What is said instead of some words, wherever these stand. Both begin and end with a letter. */
export type Words = Readonly<Record<string, string>>

/**
 * Says the parts of a text by such words: where more than one begins at the same place, the longest counts, and words in
 * small letters also begin a sentence.
 */
export function createSay(words: Words): (parts: readonly string[]) => string[] {
  const rules = new Map<string, Rule[]>()
  for (const rule of longestFirst(words))
    for (const one of [rule, beginning(rule)]) kept(rules, one.gone[0] ?? '', () => []).push(one)
  return (parts) => {
    const said: string[] = []
    for (let at = 0; at < parts.length; ) {
      const part = parts[at] ?? ''
      const rule = rules
        .get(part)
        ?.find(({ gone }) => gone.every((one, i) => one === parts[at + i]))
      if (rule) said.push(...rule.instead)
      else said.push(part)
      at += rule?.gone.length ?? 1
    }
    return said
  }
}

interface Rule {
  readonly gone: readonly string[]
  readonly instead: readonly string[]
}

const longestFirst = (words: Words): Rule[] =>
  Object.entries(words)
    .map(([gone, instead]) => ({ gone: partsOf(gone), instead: partsOf(instead) }))
    .sort((a, b) => b.gone.length - a.gone.length)

/** The same at the beginning of a sentence. */
const beginning = ({ gone, instead }: Rule): Rule => ({
  gone: capitalised(gone),
  instead: capitalised(instead),
})

const capitalised = ([first = '', ...rest]: readonly string[]): string[] => [
  first.charAt(0).toUpperCase() + first.slice(1),
  ...rest,
]
