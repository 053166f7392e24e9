import type { Domain } from '../../facts/facts.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { LoadedContent } from '../load-content.ts'
import type { ContentFile } from '../read-file.ts'
import { faultAt } from './fault-at.ts'
import { itemRows } from './item-rows.ts'
import { loadedDomain } from './loaded-domain.ts'
import { type NarrowingAt, narrowingsIn } from './narrowings-in.ts'

/** Facts and values exist wherever they are named. */
export function checkNarrowings(loaded: LoadedContent): readonly Diagnostic[] {
  const domain = loadedDomain(loaded)
  return [
    ...narrowingsIn(loaded).flatMap((at) => checkNarrowing(at, domain)),
    ...[loaded.recht, loaded.overgang].flatMap((file) => [
      ...checkFacts(file, ['feiten'], file.data.feiten, domain),
      ...checkFacts(file, ['verfijnen'], file.data.verfijnen ?? [], domain),
    ]),
    ...loaded.goals.flatMap((file) => [
      ...checkFacts(file, ['lijst', 'vragen'], file.data.lijst?.vragen ?? [], domain),
      ...checkFacts(file, ['bij-feiten'], file.data['bij-feiten'], domain),
      ...checkFacts(file, ['begint-bij'], file.data['begint-bij'], domain),
    ]),
    ...itemRows(loaded.checklist.data).flatMap(({ row, path }) =>
      checkFacts(loaded.checklist, [...path, 'bekend'], row.bekend ?? [], domain),
    ),
    ...checkReading(loaded.reading, domain),
  ]
}

/** The facts that a pattern speaks of without saying a value. A name that no fact has would silence nothing, unseen. */
function checkReading(file: LoadedContent['reading'], domain: Domain): readonly Diagnostic[] {
  return file.data.flatMap((entry, place) =>
    'patronen' in entry && !('getallen' in entry)
      ? (['opzij', 'opnieuw', 'wordt', 'zwijgt-over'] as const).flatMap((key) =>
          checkFacts(file, [place, key], entry[key] ?? [], domain),
        )
      : [],
  )
}

function checkNarrowing(
  { file, path, narrowing, allowed }: NarrowingAt,
  domain: Domain,
): readonly Diagnostic[] {
  return Object.entries(narrowing).flatMap(([fact, given]) => {
    const values = domain.get(fact)
    const at = [...path, fact]
    if (!values) return [faultAt(file, at, 'V001', `gegeven "${fact}" bestaat niet`)]
    if (allowed && !allowed.includes(fact))
      return [
        faultAt(file, at, 'V001', `gegeven "${fact}" staat niet bij de feiten van deze tabel`),
      ]
    return [given]
      .flat()
      .filter((value) => !values.includes(value))
      .map((value) =>
        faultAt(
          file,
          at,
          'V002',
          `"${value}" is geen waarde van ${fact}`,
          `kies uit ${values.join(', ')}`,
        ),
      )
  })
}

function checkFacts(
  file: ContentFile<unknown>,
  path: readonly PropertyKey[],
  facts: readonly string[],
  domain: Domain,
): readonly Diagnostic[] {
  return facts
    .map((fact, place) => ({ fact, at: [...path, place] }))
    .filter(({ fact }) => !domain.has(fact))
    .map(({ fact, at }) => faultAt(file, at, 'V001', `gegeven "${fact}" bestaat niet`))
}
