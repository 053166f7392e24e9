import type { CentrePage } from '../knowledge.ts'
import { sourcesOf } from '../render/sources-of.ts'
import type { SourceView } from '../render/view.ts'
import { Problem } from './problem.ts'
import type { Service } from './service.ts'

/** A centre as the contract gives it. A value that no source gives is `onbekend`. */
export interface CentreView {
  readonly id: string
  readonly name: string
  readonly kind: 'algemeen' | 'specifiek'
  readonly region: string
  readonly types: readonly {
    readonly type: string
    readonly givenBy: string
    readonly channel: string
  }[]
  readonly contact: CentrePage['contact']
  /** False: nobody has checked the page it comes from yet. */
  readonly verified: boolean
  readonly sources: readonly SourceView[]
}

export function listCentres(service: Service): { readonly centra: readonly CentreView[] } {
  return {
    centra: [...service.knowledge.centres.values()].map((centre) => centreView(service, centre)),
  }
}

export function getCentre(service: Service, id: string): CentreView {
  const centre = service.knowledge.centres.get(id)
  if (!centre) {
    const known = [...service.knowledge.centres.keys()].join(', ')
    throw new Problem(
      404,
      'Dit leersteuncentrum kennen we niet',
      `Er is geen leersteuncentrum met dit id. De ids zijn: ${known}.`,
    )
  }
  return centreView(service, centre)
}

function centreView({ knowledge }: Service, centre: CentrePage): CentreView {
  const { types, kanaal, contact } = centre.bronnen
  return {
    id: centre.id,
    name: centre.naam,
    kind: centre.soort,
    region: centre.regio,
    types: Object.entries(centre.types).map(([type, givenBy]) => ({
      type,
      givenBy:
        givenBy === 'zelf' ? centre.id : givenBy === 'onbekend' ? 'onbekend' : givenBy.partner,
      channel: centre.kanaal,
    })),
    contact: centre.contact,
    verified: centre.zekerheid === 'bron',
    sources: sourcesOf(knowledge.sources, [...types, ...kanaal, ...contact]),
  }
}
