import { urgentOf } from '../../content/urgent.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { idOf, type LoadedContent } from '../load-content.ts'
import type { ContentFile } from '../read-file.ts'
import { allFiles } from './all-files.ts'
import { faultAt } from './fault-at.ts'
import { stringsIn } from './strings-in.ts'
import { topicsOf } from './topics-of.ts'

const link = /\]\(artikel:([^)\s]*)\)/g

/** Keys under which subjects are named. */
const leads = new Set<PropertyKey>(['verder', 'wijst-naar', 'gaat-voor'])

/** Buttons and links lead somewhere. */
export function checkTopics(loaded: LoadedContent): readonly Diagnostic[] {
  const topics = topicsOf(loaded)
  const articles = new Set(loaded.articles.map(({ file }) => idOf(file)))
  return [
    ...allFiles(loaded).flatMap((file) => [
      ...checkButtons(file, topics),
      ...checkLinks(file, articles),
    ]),
    ...checkJargonArticles(loaded),
    ...checkUrgent(loaded),
    ...checkFollowUps(loaded),
  ]
}

function checkButtons(
  file: ContentFile<unknown>,
  topics: ReadonlySet<string>,
): readonly Diagnostic[] {
  return stringsIn(file.data)
    .filter(({ path, text }) => path.some((key) => leads.has(key)) && !topics.has(text))
    .map(({ path, text }) => faultAt(file, path, 'V005', `onderwerp "${text}" bestaat niet`))
}

function checkLinks(
  file: ContentFile<unknown>,
  articles: ReadonlySet<string>,
): readonly Diagnostic[] {
  const bodyLines = file.body
    .split('\n')
    .map((text, place) => ({ at: file.bodyLine + place, text }))
  const strings = stringsIn(file.data).map(({ path, text }) => ({ at: path, text }))
  return [...strings, ...bodyLines].flatMap(({ at, text }) =>
    [...text.matchAll(link)]
      .map(([, slug = '']) => slug)
      .filter((slug) => !articles.has(slug))
      .map((slug) => faultAt(file, at, 'V006', `de link naar artikel "${slug}" is dood`)),
  )
}

/** The article that a term points to exists, and has the term in it. */
function checkJargonArticles({ articles, jargon }: LoadedContent): readonly Diagnostic[] {
  const byId = new Map(articles.map((file) => [idOf(file.file), file]))
  return jargon.data.vakwoorden.flatMap(({ woord, artikel }, place) => {
    const at = ['vakwoorden', place, 'artikel']
    const article = byId.get(artikel)
    if (!article)
      return [faultAt(jargon, at, 'V005', `"${woord}": artikel "${artikel}" bestaat niet`)]
    return `${article.data.titel} ${article.body}`.includes(woord)
      ? []
      : [faultAt(jargon, at, 'T004', `artikel "${artikel}" legt "${woord}" niet uit`)]
  })
}

/** What a pupil gets instead of an urgent subject is one too. */
function checkUrgent({ urgent }: LoadedContent): readonly Diagnostic[] {
  const ids = new Set(urgentOf(urgent.data).map(({ id }) => id))
  return urgent.data.flatMap((entry, place) => {
    const instead = 'groep' in entry ? undefined : entry['bij-leerling']
    return instead === undefined || ids.has(instead)
      ? []
      : [faultAt(urgent, [place, 'bij-leerling'], 'V005', `onderwerp "${instead}" bestaat niet`)]
  })
}

/** People ask on after what was told, and are told something: an article that is no variant, or a goal. */
function checkFollowUps(loaded: LoadedContent): readonly Diagnostic[] {
  const { followUps, articles } = loaded
  const variants = new Set(
    articles.flatMap(({ file, data }) => (data['variant-van'] ? [idOf(file)] : [])),
  )
  const topics = topicsOf(loaded)
  const isTold = (id: string): boolean => topics.has(id) && !variants.has(id)
  return Object.entries(followUps.data).flatMap(([told, answers]) =>
    [[told], ...Object.keys(answers).map((id) => [told, id])]
      .map((path) => ({ path, id: path.at(-1) ?? '' }))
      .filter(({ id }) => !isTold(id))
      .map(({ path, id }) => faultAt(followUps, path, 'V005', `onderwerp "${id}" bestaat niet`)),
  )
}
