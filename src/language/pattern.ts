import type { Lexicon } from './lexicon.ts'
import { phraseStems } from './phrase-stems.ts'

/**
 * One place in a pattern: a stem; `#` a number; `*` at most three words of any kind; `^` where a clause begins and `$`
 * where it ends (no words); or a choice between rows of stems, which may also be left out when it is `optional`.
 */
export type PatternPart =
  | string
  | { readonly oneOf: readonly (readonly string[])[]; readonly optional: boolean }

export type Pattern = readonly PatternPart[]

const signs = new Set(['#', '*', '^', '$'])
const parts = /\{[^}]*\}|\[[^\]]*\]|[#*^$]|[^{}[\]#*^$]+/g

/** Reads patterns as taal/lezen.yaml has them: `{a|b}` one of these, `[a|b]` one of these or nothing. */
export function createPatternReader(lexicon: Lexicon): (text: string) => Pattern {
  // Groups of words stand in many patterns; each is read once.
  const choices = new Map<string, PatternPart>()
  const read = (text: string): readonly string[] =>
    (text.match(/[#*]|[^#*]+/g) ?? []).flatMap((part) =>
      signs.has(part) ? [part] : phraseStems(part.trim(), lexicon),
    )
  const choiceOf = (part: string): PatternPart => {
    const known = choices.get(part)
    if (known) return known
    const oneOf = part.slice(1, -1).split('|').map(read)
    const choice = { oneOf: oneOf.filter(({ length }) => length > 0), optional: part[0] === '[' }
    choices.set(part, choice)
    return choice
  }
  return (text) =>
    (text.match(parts) ?? []).flatMap((part): Pattern => {
      if (part[0] === '{' || part[0] === '[') return [choiceOf(part)]
      return signs.has(part) ? [part] : phraseStems(part.trim(), lexicon)
    })
}
