import type { CompiledContent } from '../content/compiled.ts'

/** The parts of the content that messages are held against, phrase by phrase. */
export type Heard = Pick<
  CompiledContent,
  'synonyms' | 'facts' | 'reading' | 'places' | 'heed' | 'commands' | 'questionForms'
>

/** The same with each list of phrases replaced by what `map` makes of it. The lists always come in the same order. */
export function mapHeard(
  { synonyms, facts, reading, places, heed, commands, questionForms }: Heard,
  map: (phrases: readonly string[]) => string[],
): Heard {
  const withWords = <T extends { readonly woorden: string[]; readonly meestal: string[] }>(
    entry: T,
  ): T => ({ ...entry, woorden: map(entry.woorden), meestal: map(entry.meestal) })
  return {
    synonyms: synonyms.map(({ term, woorden }) => ({
      term: map([term])[0] ?? '',
      woorden: map(woorden),
    })),
    facts: facts.map((fact) => ({
      ...fact,
      waarden: fact.waarden.map(withWords),
      groepen: fact.groepen.map(withWords),
    })),
    reading: reading.map((entry) => ({ ...entry, patronen: map(entry.patronen) })),
    places: places.map((place) => ({ ...place, woorden: map(place.woorden) })),
    heed: heed.map((entry) => ({ ...entry, patronen: map(entry.patronen) })),
    commands: mapValues(commands, map),
    questionForms: mapValues(questionForms, map),
  }
}

/** All lists of phrases, in that order. */
export function heardLists(heard: Heard): (readonly string[])[] {
  const lists: (readonly string[])[] = []
  mapHeard(heard, (phrases) => {
    lists.push(phrases)
    return []
  })
  return lists
}

function mapValues<T extends Readonly<Record<string, readonly string[]>>>(
  record: T,
  map: (phrases: readonly string[]) => string[],
): T {
  return Object.fromEntries(
    Object.entries(record).map(([key, phrases]) => [key, map(phrases)]),
  ) as unknown as T
}
