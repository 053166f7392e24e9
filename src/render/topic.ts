import { addTo } from '../common/add-to.ts'
import { assertNever } from '../dialogue/assert-never.ts'
import type { ArticlePage, CentrePage, Knowledge } from '../knowledge.ts'
import type { Topic } from '../search/topic.ts'
import { clbNote } from './clb-note.ts'
import { existing } from './existing.ts'
import { keep } from './keep.ts'
import { contactLine } from './outcome-text.ts'
import { regionNotes } from './region-notes.ts'
import {
  audienceOf,
  centreOf,
  isToBeVerified,
  phrase,
  type Renderer,
  readerOf,
  valuesLabel,
} from './renderer.ts'
import { sourcesOf } from './sources-of.ts'
import { joinTexts, paragraph } from './text.ts'
import type { MessageView } from './view.ts'

/** What is told about a subject. */
export function renderTopic(renderer: Renderer, topic: Topic): MessageView {
  switch (topic.kind) {
    case 'article':
      return renderArticle(renderer, variantFor(renderer, topic.id))
    case 'centre':
      return renderCentre(renderer, topic.id)
    case 'small-talk': {
      const { id, antwoord } = entryOf(renderer.knowledge.content.smallTalk, topic.id)
      return { kind: 'greeting', ...paragraph(antwoord), sources: [], topic: id }
    }
    case 'not-ours':
      return renderNotOurs(renderer, topic.id)
    case 'goal':
      throw new Error(`render: the goal "${topic.id}" is decided, not told`)
    default:
      return assertNever(topic)
  }
}

/** The version of an article for the person's own centre; the general one for everybody else. */
export function variantFor(renderer: Renderer, id: string): ArticlePage {
  const { articles, variants } = renderer.knowledge
  const own = centreOf(renderer)?.id
  const variant = own
    ? variants.get(id)?.find(({ 'geldt-voor': holds }) => holds.includes(own))
    : undefined
  return variant ?? existing(articles.get(id), id, 'artikels/')
}

export function renderArticle(renderer: Renderer, article: ArticlePage): MessageView {
  const holds = article['geldt-voor']
  const isGeneral = holds === 'algemeen'
  const centre = isGeneral ? '' : (centreOf(renderer)?.id ?? '')
  return keep(article, `${readerOf(renderer)} ${centre}`, () =>
    articleView(renderer, article, isGeneral ? [] : holds),
  )
}

/** For whom an article is that another reader is told. */
const notes = { ouder: 'voor-ouders', school: 'voor-scholen' } as const

/** @param holdsFor the centres that it is about; none: all of them */
function articleView(
  renderer: Renderer,
  article: ArticlePage,
  holdsFor: readonly string[],
): MessageView {
  const audience = audienceOf(renderer)
  const [only] = article.voor
  const isForOthers = only && audience && !article.voor.includes(audience)
  const texts = [
    ...(isForOthers ? [phrase(renderer, notes[only])] : []),
    article,
    ...regionNotes(renderer, holdsFor),
    ...(isToBeVerified(renderer, article.bronnen) ? [phrase(renderer, 'te-verifieren')] : []),
    ...clbNote(renderer, article),
  ]
  return {
    kind: 'answer',
    ...joinTexts(texts),
    sources: sourcesOf(renderer.knowledge.sources, article.bronnen),
    topic: article.id,
    ...(article.eenvoudig && { simple: paragraph(article.eenvoudig) }),
  }
}

function renderCentre(renderer: Renderer, id: string): MessageView {
  const { knowledge, templates } = renderer
  const centre = existing(knowledge.centres.get(id), id, 'centra/')
  const hasContact = Object.keys(centre.contact).length > 0
  const hasDirect = centre.contact.mail !== undefined || centre.contact.telefoon !== undefined
  const view = {
    naam: centre.naam,
    regio: centre.regio,
    types: centreTypes(renderer, centre.types),
    kanaal: centre.kanaal === 'diplon' ? 'via Diplon' : null,
    bijzonder: centre.bijzonder.map(({ tekst }) => tekst),
    contact: hasContact ? contactView(centre.contact) : null,
    noten: [
      ...(hasDirect ? [] : [phrase(renderer, 'contact-geen-gegevens').text]),
      ...(centre.zekerheid === 'te-verifieren' ? [phrase(renderer, 'te-verifieren').text] : []),
    ],
  }
  return {
    kind: 'answer',
    html: templates('berichten/centrum.html', view),
    text: templates('berichten/centrum.txt', view).trim(),
    sources: sourcesOf(knowledge.sources, [
      ...centre.bronnen.types,
      ...centre.bronnen.kanaal,
      ...centre.bronnen.contact,
      ...centre.bijzonder.flatMap(({ bron }) => bron),
    ]),
    topic: id,
    simple: paragraph(`${centre.naam}. ${contactLine(renderer, centre)}`),
  }
}

/** Types that are given in the same way stand together. */
export function centreTypes(
  renderer: Pick<Renderer, 'knowledge'>,
  types: Knowledge['content']['centres'][number]['types'],
) {
  const groups = new Map<string, string[]>()
  for (const [type, givenBy] of Object.entries(types)) {
    const who =
      givenBy === 'zelf'
        ? 'geeft dit centrum zelf'
        : givenBy === 'onbekend'
          ? 'de bronnen zeggen niet wie dit geeft'
          : `geeft ${renderer.knowledge.centres.get(givenBy.partner)?.naam ?? givenBy.partner}`
    addTo(groups, who, type)
  }
  return [...groups].map(([wie, ids]) => ({ wat: valuesLabel(renderer, 'type', ids), wie }))
}

/** @param answer what is said in the place of its own words */
export function renderNotOurs(renderer: Renderer, id: string, answer?: string): MessageView {
  const { knowledge, templates } = renderer
  const entry = entryOf(knowledge.content.notOurs, id)
  const view = { antwoord: answer ?? entry.antwoord, bij: entry.bij }
  return {
    kind: 'referral',
    html: templates('berichten/doorverwijzing.html', view),
    text: templates('berichten/doorverwijzing.txt', view).trim(),
    sources: sourcesOf(knowledge.sources, entry.bronnen ?? []),
    topic: id,
  }
}

/** Every field is there: the templates are strict. */
function contactView({ mail, telefoon, website }: CentrePage['contact']) {
  return { mail: mail ?? null, telefoon: telefoon ?? null, website: website ?? null }
}

const entryOf = <T extends { readonly id: string }>(entries: readonly T[], id: string): T =>
  existing(
    entries.find((candidate) => candidate.id === id),
    id,
    'taal/',
  )
