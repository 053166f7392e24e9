import { partnersOf } from '../../content/partners-of.ts'
import type { CentrePage, Knowledge } from '../../knowledge.ts'
import { sourcesOf } from '../../render/sources-of.ts'
import { enumerate } from '../../render/text.ts'
import { centreTypes } from '../../render/topic.ts'
import type { Service } from '../service.ts'
import { renderPage } from './render-page.ts'
import { sourceLines } from './source-lines.ts'

const levels = [
  { id: 'basis', words: 'Basisschool', values: ['kleuter', 'lager'], person: 'Zorgcoördinator' },
  {
    id: 'secundair',
    words: 'Secundaire school',
    values: ['secundair'],
    person: 'Leerlingenbegeleider',
  },
] as const
type Level = (typeof levels)[number]

/** Where a school says which centre is hers, to get the paper for their agreements. */
export function agreementsChoice(service: Service, origin: string): string {
  const { agreements } = service.knowledge.content
  const view = {
    titel: agreements.titel,
    inleiding: agreements.inleiding,
    centres: ownCentres(service.knowledge).map(({ id, naam }) => ({ id, naam })),
    levels,
  }
  return renderPage(service, 'afspraken-kiezen', view, {
    title: `${agreements.titel} | Infopunt leersteun`,
    description: agreements.inleiding,
    canonical: `${origin}/afspraken`,
  })
}

/** The paper for the agreements, filled in with the centre and the kind of school where they are known. */
export function agreementsPaper(service: Service, form: URLSearchParams): string {
  const { knowledge } = service
  const { agreements } = knowledge.content
  const centre = ownCentres(knowledge).find(({ id }) => id === form.get('centrum')) ?? null
  const level = levels.find(({ id }) => id === form.get('niveau')) ?? null
  const isOwn = centre !== null && agreements['geldt-voor'].includes(centre.id)
  const view = {
    ...agreements,
    centre: centre ? centreView(knowledge, centre) : null,
    level: level?.words ?? null,
    person: level?.person ?? 'Zorgcoördinator of leerlingenbegeleider',
    note: isOwn ? agreements['eigen-centrum'] : agreements['ander-centrum'],
    parts: agreements.delen.map((part, at) => partView(part, at, isOwn, level)),
    sources: sourceLines(
      sourcesOf(
        knowledge.sources,
        agreements.delen.flatMap(({ bron }) => bron),
      ),
    ),
    receipt: { contentVersion: knowledge.version, asOf: service.today() },
  }
  return renderPage(service, 'afspraken', view, {
    title: agreements.titel,
    description: agreements.inleiding,
    kind: 'papier',
    script: true,
  })
}

type Part = Knowledge['content']['agreements']['delen'][number]

function partView(
  { titel, punten, vraag, velden }: Part,
  at: number,
  isOwn: boolean,
  level: Level | null,
) {
  const fits = ({ niveau }: Part['punten'][number]) =>
    niveau === undefined ||
    level === null ||
    niveau.some((value) => level.values.some((own) => own === value))
  return {
    number: at + 1,
    titel,
    punten: isOwn ? punten.filter(fits).map(({ tekst }) => tekst) : [],
    vraag: isOwn ? null : (vraag ?? null),
    velden: velden.map(({ label, hulp, regels }, i) => ({
      id: `veld-${at}-${i}`,
      label,
      hulp: hulp ?? null,
      regels,
    })),
  }
}

/** Centres that a school can be affiliated with. */
const ownCentres = ({ domain, centres }: Knowledge): CentrePage[] =>
  (domain.get('centrum') ?? []).flatMap((id) => centres.get(id) ?? [])

/** The centre with its partners: who gives what, and how to reach each. */
function centreView(knowledge: Knowledge, centre: CentrePage) {
  const all = [centre, ...partnersOf(centre).flatMap((id) => knowledge.centres.get(id) ?? [])]
  return {
    naam: centre.naam,
    names: enumerate(all.map(({ naam }) => naam)),
    types: centreTypes({ knowledge }, centre.types),
    contacts: all.map(({ naam, contact }) => ({
      naam,
      reach: [contact.mail, contact.telefoon, contact.website].filter(Boolean).join(', '),
    })),
  }
}
