import { mapValues } from '../common/map-values.ts'
import type { Fact, FactValue } from '../content/fact.ts'
import type { Commands, Heed, Places } from '../content/language.ts'
import type { QuestionForms } from '../content/question-forms.ts'
import type { ReadingPatterns } from '../content/reading.ts'
import type { WordGroup } from '../content/word-group.ts'

/** The same with phrases of another kind in one field. */
type With<T, Field extends keyof T, P> = Omit<T, Field> & { [Name in Field]: P[] }
type WithWords<T extends { woorden: unknown; meestal: unknown }, P> = With<
  T,
  'woorden' | 'meestal',
  P
>

/** The parts of the content that messages are held against, phrase by phrase: as text, or as the stems of it. */
export interface Heard<P> {
  readonly synonyms: { term: P; woorden: P[] }[]
  readonly facts: readonly (Omit<Fact, 'waarden' | 'groepen'> & {
    waarden: WithWords<FactValue, P>[]
    groepen: WithWords<Fact['groepen'][number], P>[]
  })[]
  readonly reading: readonly With<ReadingPatterns[number], 'patronen', P>[]
  readonly wordGroups: readonly With<WordGroup, 'woorden', P>[]
  readonly places: With<Places[number], 'woorden', P>[]
  readonly heed: With<Heed[number], 'patronen', P>[]
  readonly commands: Record<keyof Commands, P[]>
  readonly questionForms: Record<keyof QuestionForms, P[]>
}

/** A phrase as its stems. */
export type Stems = readonly string[]

/** The same with each list of phrases replaced by what `map` makes of it. The lists always come in the same order. */
export function mapHeard<P, Q>(
  { synonyms, facts, reading, wordGroups, places, heed, commands, questionForms }: Heard<P>,
  map: (phrases: readonly P[]) => Q[],
): Heard<Q> {
  const withWords = <T extends { woorden: P[]; meestal: P[] }>(entry: T) => ({
    ...entry,
    woorden: map(entry.woorden),
    meestal: map(entry.meestal),
  })
  return {
    synonyms: synonyms.flatMap(({ term, woorden }) =>
      map([term]).map((mapped) => ({ term: mapped, woorden: map(woorden) })),
    ),
    facts: facts.map((fact) => ({
      ...fact,
      waarden: fact.waarden.map(withWords),
      groepen: fact.groepen.map(withWords),
    })),
    reading: reading.map((entry) => ({ ...entry, patronen: map(entry.patronen) })),
    wordGroups: wordGroups.map((group) => ({ ...group, woorden: map(group.woorden) })),
    places: places.map((place) => ({ ...place, woorden: map(place.woorden) })),
    heed: heed.map((entry) => ({ ...entry, patronen: map(entry.patronen) })),
    commands: mapValues(commands, map),
    questionForms: mapValues(questionForms, map),
  }
}

/** All lists of phrases, in that order. */
export function heardLists<P>(heard: Heard<P>): (readonly P[])[] {
  const lists: (readonly P[])[] = []
  mapHeard(heard, (phrases) => {
    lists.push(phrases)
    return phrases.slice()
  })
  return lists
}
