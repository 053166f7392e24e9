import { addTo } from '../common/add-to.ts'
import { mapValues } from '../common/map-values.ts'
import type { WordForms } from './language.ts'

/**
 * Word forms, each part as one text: of a list its words, and of a record a line per word that others stand for, with these
 * behind it. As columns they are mostly keys and numbers, which pack an eighth worse.
 */
export type PackedForms = { readonly [Part in keyof WordForms]: string }

const betweenLines = '\n'
const betweenWords = '\t'

export const packForms = (forms: WordForms): PackedForms =>
  mapValues(forms, (part) => (Array.isArray(part) ? part : linesOf(part)).join(betweenLines))

function linesOf(standing: Readonly<Record<string, string>>): string[] {
  const others = new Map<string, string[]>()
  for (const [word, to] of Object.entries(standing)) addTo(others, to, word)
  return [...others].map((line) => line.flat().join(betweenWords))
}

/** The same word forms; what stands for one word comes together. */
export const unpackForms = (packed: PackedForms): WordForms => ({
  onregelmatig: standingIn(packed.onregelmatig),
  stopwoorden: listIn(packed.stopwoorden),
  spreektaal: standingIn(packed.spreektaal),
  engels: standingIn(packed.engels),
  frans: standingIn(packed.frans),
  'niet-splitsen': listIn(packed['niet-splitsen']),
  ontkenning: listIn(packed.ontkenning),
  'nog-niet': listIn(packed['nog-niet']),
})

const listIn = (text: string): string[] => text.split(betweenLines).filter(Boolean)

function standingIn(text: string): Record<string, string> {
  const standing: Record<string, string> = {}
  for (const line of listIn(text)) {
    const [to = '', ...words] = line.split(betweenWords)
    for (const word of words) standing[word] = to
  }
  return standing
}
