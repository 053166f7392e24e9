import type { Diagnostic } from '../diagnostic.ts'
import { idOf, type LoadedContent } from '../load-content.ts'
import { faultAt } from './fault-at.ts'
import { loadedDomain } from './loaded-domain.ts'

type CentreFile = LoadedContent['centres'][number]

/** The value of the fact `centrum` for a centre that has no file. */
const other = 'ander'

/** Centres have a file and a value, their partners and types exist, and nobody names a centre that does not. */
export function checkCentres(loaded: LoadedContent): readonly Diagnostic[] {
  const centres = new Map(loaded.centres.map((file) => [idOf(file.file), file]))
  return [
    ...loaded.centres.flatMap((file) => [
      ...checkPartners(file, centres),
      ...checkTypes(file, loaded),
    ]),
    ...checkValues(loaded, centres),
    ...checkNamed(loaded, centres),
  ]
}

function checkPartners(
  file: CentreFile,
  centres: ReadonlyMap<string, CentreFile>,
): readonly Diagnostic[] {
  return Object.entries(file.data.types).flatMap(([type, givenBy]) => {
    if (typeof givenBy === 'string' || centres.get(givenBy.partner)?.data.soort === 'specifiek')
      return []
    const why = centres.has(givenBy.partner)
      ? 'is geen specifiek leersteuncentrum'
      : 'heeft geen bestand'
    return [faultAt(file, ['types', type], 'V011', `partner "${givenBy.partner}" ${why}`)]
  })
}

function checkTypes(file: CentreFile, loaded: LoadedContent): readonly Diagnostic[] {
  const types = loadedDomain(loaded).get('type') ?? []
  return Object.keys(file.data.types)
    .filter((type) => !types.includes(type))
    .map((type) => faultAt(file, ['types', type], 'V013', `type "${type}" bestaat niet`))
}

function checkValues(
  loaded: LoadedContent,
  centres: ReadonlyMap<string, CentreFile>,
): readonly Diagnostic[] {
  const fact = loaded.facts.find(({ data }) => data.id === 'centrum')
  const values = fact?.data.waarden ?? []
  const missing = loaded.centres.filter(
    ({ file, data }) => data.soort === 'algemeen' && !values.some(({ id }) => id === idOf(file)),
  )
  return [
    ...missing.map((file) =>
      faultAt(
        file,
        1,
        'V012',
        `"${idOf(file.file)}" is geen waarde in content/gegevens/centrum.yaml`,
      ),
    ),
    ...values.flatMap(({ id }, place) => {
      if (!fact || id === other || centres.get(id)?.data.soort === 'algemeen') return []
      const why = centres.has(id)
        ? 'is een partner en geen keuze'
        : 'heeft geen bestand in content/centra'
      return [faultAt(fact, ['waarden', place, 'id'], 'V012', `centrum "${id}" ${why}`)]
    }),
  ]
}

/** Whose way of working a text is, and the centres of a place. */
function checkNamed(
  loaded: LoadedContent,
  centres: ReadonlyMap<string, CentreFile>,
): readonly Diagnostic[] {
  const texts = [...loaded.articles, ...loaded.outcomes, loaded.agreements].map((file) => ({
    file,
    path: ['geldt-voor'],
    named: [file.data['geldt-voor'] ?? []].flat().filter((id) => id !== 'algemeen'),
  }))
  const places = loaded.places.data.map(({ centra }, place) => ({
    file: loaded.places,
    path: [place, 'centra'],
    named: centra,
  }))
  return [...texts, ...places].flatMap(({ file, path, named }) =>
    named
      .filter((id) => !centres.has(id) && id !== other)
      .map((id) => faultAt(file, path, 'V009', `centrum "${id}" bestaat niet`)),
  )
}
