import type { Centre } from '../content/centre.ts'
import type { Row, Table } from '../content/table.ts'

type CentreWithId = Centre & { readonly id: string }
type GivenBy = Centre['types'][string]

/** Before this day there was no leersteun: the rules of then are not ours to tell. */
const leersteunBegan = '2023-09-01'

/** What no source says. */
const unknown = 'onbekend'

/**
 * The route table: one row per general centre and per group of types that it handles alike.
 * Its outcome has `givenBy`, `registerAt` and `channel` as values; which words belong to it follows from them.
 */
export function deriveRoute(centres: readonly CentreWithId[], types: readonly string[]): Table {
  const rows = centres
    .filter((centre) => centre.soort === 'algemeen')
    .flatMap((centre) => groups(centre, types).map((group) => routeRow(centre, group)))
  return {
    id: 'route',
    titel: 'Wie geeft de leersteun, en waar meldt de school aan?',
    feiten: ['type', 'centrum'],
    'hoogstens-takken': 4,
    rijen: [typeFive, ...rows, otherCentre],
  }
}

/** The contact table: the centre of the school, or nobody yet. */
export function deriveContact(centres: readonly CentreWithId[]): Table {
  const rows = centres
    .filter((centre) => centre.soort === 'algemeen')
    .map(
      (centre): Row => ({
        id: `contact-${centre.id}`,
        als: { centrum: [centre.id] },
        dan: 'contact-centrum',
        waarden: { centre: centre.id },
        reden: `Dit is het infopunt van ${centre.naam}.`,
        bron: centre.bronnen.contact,
      }),
    )
  const last: Row = {
    id: 'contact-onbekend',
    als: {},
    dan: 'contact-onbekend',
    reden:
      'Elk leersteuncentrum heeft een eigen informatiepunt. De school weet welk centrum het hare is.',
    bron: ['klasse-praktijk#informatiepunt'],
  }
  return {
    id: 'contact',
    titel: 'Bij wie kunt u terecht?',
    feiten: ['centrum'],
    verfijnen: ['centrum'],
    'hoogstens-takken': 3,
    rijen: [...rows, last],
  }
}

const typeFive: Row = {
  id: 'type-5',
  als: { type: ['5'] },
  van: leersteunBegan,
  dan: 'route-type-5',
  reden: 'Geen enkel leersteuncentrum noemt type 5.',
  bron: ['kasterlinden-werking#voor-wie', 'onderwijskiezer-types'],
}

const otherCentre: Row = {
  id: 'ander-centrum',
  als: {},
  dan: 'route-ander',
  reden: 'De school vraagt het aan haar eigen leersteuncentrum.',
  bron: ['klasse-praktijk#informatiepunt'],
}

interface Group {
  readonly types: readonly string[]
  readonly givenBy: GivenBy
}

function groups(centre: CentreWithId, types: readonly string[]): Group[] {
  const byKey = new Map<string, { types: string[]; givenBy: GivenBy }>()
  for (const type of types) {
    const givenBy = centre.types[type] ?? unknown
    const key = JSON.stringify(givenBy)
    const group = byKey.get(key) ?? { types: [], givenBy }
    group.types.push(type)
    byKey.set(key, group)
  }
  return [...byKey.values()]
}

function routeRow(centre: CentreWithId, { types, givenBy }: Group): Row {
  const giver = givenBy === 'zelf' ? centre.id : givenBy === unknown ? unknown : givenBy.partner
  return {
    id: `${centre.id}-${types[0]}`,
    als: { type: [...types], centrum: [centre.id] },
    van: leersteunBegan,
    dan: routeOutcome(centre, givenBy),
    waarden: { givenBy: giver, registerAt: centre.id, channel: centre.kanaal },
    reden: reason(centre, givenBy),
    bron: [...new Set([...centre.bronnen.types, ...centre.bronnen.kanaal])],
  }
}

function routeOutcome(centre: CentreWithId, givenBy: GivenBy): string {
  if (givenBy === unknown) return 'route-onbekend'
  const base = givenBy === 'zelf' ? 'route-zelf' : partnerOutcome(centre, givenBy)
  return centre.kanaal === unknown ? `${base}-kanaal-onbekend` : base
}

/** Without a known channel the text says "works with" in any case. */
function partnerOutcome(centre: CentreWithId, givenBy: Exclude<GivenBy, string>): string {
  if (centre['stuurt-door']) return 'route-partner-doorgestuurd'
  return givenBy.samen && centre.kanaal !== unknown ? 'route-partner-samenwerking' : 'route-partner'
}

function reason(centre: CentreWithId, givenBy: GivenBy): string {
  if (givenBy === 'zelf') return `${centre.naam} geeft deze leersteun zelf.`
  if (givenBy === unknown)
    return `De bronnen zeggen niet wie deze leersteun geeft voor scholen van ${centre.naam}.`
  return `${centre.naam} werkt hiervoor samen met een partner.`
}
