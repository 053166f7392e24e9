import type { Text } from '../content/compiled.ts'
import type { Fact } from '../content/fact.ts'
import type { Goal } from '../content/goal.ts'
import { assertNever } from '../dialogue/assert-never.ts'
import type { Part } from '../dialogue/part.ts'
import { isPlaced } from '../facts/is-placed.ts'
import { possible } from '../facts/possible.ts'
import type { FoundFact } from '../language/find-facts.ts'
import type { PersonalDataKind } from '../language/personal-data.ts'
import type { Topic } from '../search/topic.ts'
import { topicLabel } from './choices.ts'
import { keep } from './keep.ts'
import { renderContact, renderOutcome } from './outcome.ts'
import { centreOf, groupOf, phrase, type Renderer, readerOf, valuesLabel } from './renderer.ts'
import { sourcesOf } from './sources-of.ts'
import { enumerate, joinTexts, lines, paragraph } from './text.ts'
import { renderTopic, variantFor } from './topic.ts'
import type { MessageKind, MessageView } from './view.ts'

/** One part of a turn in words. */
export function renderPart(renderer: Renderer, part: Part): MessageView {
  switch (part.kind) {
    case 'greeting':
      return plain('greeting', greeting(renderer))
    case 'understood':
      return plain('understood', understood(renderer, part.facts))
    case 'topic':
      if (part.unsure) return unsure(renderer, part.topic)
      return part.again ? shorter(renderer, part) : renderTopic(renderer, part.topic)
    case 'remark':
      return remark(renderer, part)
    case 'question':
      return question(renderer, part.fact)
    case 'introduction':
      return introduction(renderer, part.goal)
    case 'assumed':
      return assumed(goalOf(renderer, part.goal))
    case 'why':
      return plain('notice', paragraph(factOf(renderer, part.fact).waarom))
    case 'who-can-tell':
      return whoCanTell(factOf(renderer, part.fact))
    case 'outcome':
      return renderOutcome(renderer, part)
    case 'clarify':
      return clarify(renderer, part)
    case 'what-for':
      return plain('question', phrase(renderer, part.topic ? 'wat-nog' : 'wat-wilt-u-weten'))
    case 'urgent':
      return urgent(renderer, part)
    case 'heed':
      return heed(renderer, part.id)
    case 'contact':
      return renderContact(renderer)
    case 'summary':
      return plain('notice', summary(renderer))
    case 'conflict':
      return plain(
        'clarify',
        phrase(renderer, 'tegenstrijdig', {
          waarden: enumerate(
            part.fact.values.map((value) => valuesLabel(renderer, part.fact.fact, [value])),
          ),
        }),
      )
    case 'personal-data':
      return plain(
        'notice',
        phrase(renderer, 'persoonsgegevens', {
          wat: enumerate(part.kinds.map((kind) => kindNames[kind])),
        }),
      )
    case 'notice':
      return plain('notice', phrase(renderer, part.phrase))
    case 'list-ready':
      return plain('notice', phrase(renderer, 'checklist-klaar'))
    case 'in-dutch':
      return plain('notice', phrase(renderer, `antwoord-bij-${part.language}`))
    default:
      return assertNever(part)
  }
}

const kindNames = {
  rijksregisternummer: 'het rijksregisternummer',
  telefoon: 'het telefoonnummer',
  'e-mail': 'het e-mailadres',
  iban: 'het rekeningnummer',
  naam: 'de naam',
} as const satisfies Record<PersonalDataKind, string>

const plain = (kind: MessageKind, text: Text): MessageView => ({ kind, ...text, sources: [] })

function factOf({ knowledge }: Renderer, id: string) {
  const fact = knowledge.facts.get(id)
  if (!fact) throw new Error(`content: no fact "${id}" in gegevens/`)
  return fact
}

function greeting(renderer: Renderer): Text {
  const centre = centreOf(renderer)
  return centre
    ? phrase(renderer, 'begroeting-centrum', { centrum: centre.naam })
    : phrase(renderer, 'begroeting')
}

const clarifying = {
  close: 'bedoelt-u',
  weak: 'misschien',
  near: 'of-bedoelt-u',
  unsure: 'niet-zeker',
} as const

/** Asks which subject was meant, each with what it comes down to. */
function clarify(
  renderer: Renderer,
  { found, topics }: Extract<Part, { kind: 'clarify' }>,
): MessageView {
  const regels = topics.map((topic) => {
    const article = topic.kind === 'article' ? variantFor(renderer, topic.id) : undefined
    return {
      label: article?.titel ?? topicLabel(renderer, topic),
      waarde: article?.eenvoudig,
      bronnen: article?.bronnen ?? [],
    }
  })
  const sources = sourcesOf(
    renderer.knowledge.sources,
    regels.flatMap(({ bronnen }) => bronnen),
  )
  const inleiding = phrase(renderer, clarifying[found]).text
  return { kind: 'clarify', ...list(renderer, inleiding, regels, 'keuzes'), sources }
}

function goalOf({ knowledge }: Renderer, id: string) {
  const goal = knowledge.goals.get(id)
  if (!goal) throw new Error(`content: no goal "${id}" in gesprekken/`)
  return goal
}

const assumed = (goal: Goal): MessageView =>
  keep(goal, 'assumed', () => plain('notice', paragraph(goal.lijst?.['neemt-aan']?.tekst ?? '')))

const whoCanTell = (fact: Fact): MessageView =>
  keep(fact, 'who can tell', () => plain('notice', paragraph(fact['weet-niet'] ?? '')))

function introduction(renderer: Renderer, id: string): MessageView {
  const text = goalOf(renderer, id).inleiding
  if (!text) throw new Error(`content: the goal "${id}" has no inleiding`)
  return keep(text, '', () => ({
    kind: 'answer',
    ...paragraph(text.tekst),
    sources: sourcesOf(renderer.knowledge.sources, text.bronnen),
    topic: id,
  }))
}

/** The question for a fact; the one of the group where just its values are left. */
function question(renderer: Renderer, id: string): MessageView {
  const fact = factOf(renderer, id)
  const own = groupOf(renderer, id, possible(renderer.knowledge.domain, renderer.facts, id))?.vraag
  const words = own ?? fact.vraag
  const reader = readerOf(renderer)
  return keep(words, reader, () => ({
    ...plain('question', paragraph(words[reader] ?? words.anders)),
    ...(!own && { simple: paragraph(fact.eenvoudig) }),
  }))
}

/** What was told the turn before, in fewer words: what it says of what is asked, or its shortest form. */
function shorter(
  renderer: Renderer,
  { topic, asked }: Extract<Part, { kind: 'topic' }>,
): MessageView {
  const { simple, ...told } = renderTopic(renderer, topic)
  const passages = asked ? renderer.knowledge.reader.findPassages(told.text, asked) : []
  if (passages.length > 0) {
    const introduction = passages.length > 1 ? 'misschien-daarover' : 'daarover'
    return { ...told, ...joinTexts([phrase(renderer, introduction), ...passages.map(lines)]) }
  }
  return simple ? { ...told, ...phrase(renderer, 'kort-gezegd', { tekst: simple.text }) } : told
}

/** What may be meant, in its shortest form under its title, as what else may be meant. */
const unsure = (renderer: Renderer, topic: Topic): MessageView => ({
  ...clarify(renderer, { kind: 'clarify', found: 'unsure', topics: [topic] }),
  kind: 'answer',
  topic: topic.id,
})

function remark(
  renderer: Renderer,
  { goal, place }: Extract<Part, { kind: 'remark' }>,
): MessageView {
  const entry = goalOf(renderer, goal).erbij[place]
  if (!entry) throw new Error(`content: the goal "${goal}" has no erbij ${place}`)
  return keep(entry, '', () => ({
    kind: 'notice',
    ...paragraph(entry.tekst),
    sources: sourcesOf(renderer.knowledge.sources, entry.bronnen),
  }))
}

/** What is said in the place of its own words. */
const insteadOfWords = {
  again: 'nog-bij-u',
  calls: 'nog-dringend',
  beside: 'nummers-blijven',
} as const

function urgent(renderer: Renderer, { id, as }: Extract<Part, { kind: 'urgent' }>): MessageView {
  const { knowledge, templates } = renderer
  const entry = knowledge.urgent.get(id)
  if (!entry) throw new Error(`content: no urgent subject "${id}" in taal/dringend.yaml`)
  const words = as ? { ...entry, antwoord: phrase(renderer, insteadOfWords[as]).text } : entry
  return {
    kind: 'urgent',
    html: templates('berichten/dringend.html', words),
    text: templates('berichten/dringend.txt', words).trim(),
    sources: sourcesOf(knowledge.sources, entry.bronnen),
    topic: id,
  }
}

function heed({ knowledge }: Renderer, id: string): MessageView {
  const entry = knowledge.content.heed.find((candidate) => candidate.id === id)
  if (!entry) throw new Error(`content: no entry "${id}" in taal/opgelet.yaml`)
  return {
    kind: 'notice',
    ...paragraph(entry.tekst),
    sources: sourcesOf(knowledge.sources, entry.bronnen),
  }
}

function understood(renderer: Renderer, facts: readonly FoundFact[]): Text {
  const regels = facts.map((found) => ({
    label: factOf(renderer, found.fact).label,
    waarde: labels(renderer, found),
    noot: note(renderer, found),
  }))
  return list(renderer, phrase(renderer, 'begrepen').text, regels)
}

const labels = (renderer: Renderer, { fact, values }: FoundFact): string =>
  valuesLabel(renderer, fact, values)

function note(renderer: Renderer, found: FoundFact): string | null {
  if (found.strength === 'usually' && found.fact === 'type')
    return phrase(renderer, 'begrepen-meestal', { waarde: labels(renderer, found) }).text
  return isPlaced(found) ? phrase(renderer, 'begrepen-plaats').text : null
}

function summary(renderer: Renderer): Text {
  const { domain } = renderer.knowledge
  const regels = Object.entries(renderer.facts).map(([fact, { unknown, values }]) => ({
    label: factOf(renderer, fact).label,
    waarde:
      unknown && values.length === possible(domain, {}, fact).length
        ? 'weet ik niet'
        : valuesLabel(renderer, fact, values),
    noot: null,
  }))
  return regels.length === 0
    ? phrase(renderer, 'samenvatting-leeg')
    : list(renderer, phrase(renderer, 'samenvatting').text, regels)
}

/** Sentences under each other, by the template of that name. */
function list(
  { templates }: Renderer,
  inleiding: string,
  regels: readonly object[],
  template = 'begrepen',
): Text {
  return {
    html: templates(`berichten/${template}.html`, { inleiding, regels }),
    text: templates(`berichten/${template}.txt`, { inleiding, regels }).trim(),
  }
}
