import type { Text } from '../content/compiled.ts'
import type { Fact } from '../content/fact.ts'
import type { Goal } from '../content/goal.ts'
import { assertNever } from '../dialogue/assert-never.ts'
import type { Part } from '../dialogue/part.ts'
import { possible } from '../facts/possible.ts'
import type { FoundFact } from '../language/find-facts.ts'
import type { PersonalDataKind } from '../language/personal-data.ts'
import { isCertain } from '../rules/is-certain.ts'
import { clarify } from './clarify.ts'
import { existing } from './existing.ts'
import { keep } from './keep.ts'
import { factOf, goalOf } from './look-up.ts'
import { renderContact, renderOutcome } from './outcome.ts'
import { centreOf, groupOf, phrase, type Renderer, readerOf, valuesLabel } from './renderer.ts'
import { sourcesOf } from './sources-of.ts'
import { enumerate, joinTexts, lines, paragraph } from './text.ts'
import { renderNotOurs, renderTopic } from './topic.ts'
import { summary, understood } from './understood.ts'
import type { MessageKind, MessageView } from './view.ts'

type PartOf<Kind extends Part['kind']> = Extract<Part, { kind: Kind }>

/** One part of a turn in words. */
export function renderPart(renderer: Renderer, part: Part): MessageView {
  switch (part.kind) {
    case 'greeting':
      return plain('greeting', greeting(renderer))
    case 'understood':
      return plain('understood', understood(renderer, part.facts))
    case 'topic':
      return told(renderer, part)
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
      return clarify(renderer, clarifying[part.found], part.topics)
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
      return plain('clarify', conflict(renderer, part.fact))
    case 'personal-data':
      return plain('notice', personalData(renderer, part.kinds))
    case 'missed':
      return plain('notice', phrase(renderer, missed[part.time]))
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

const plain = (kind: MessageKind, text: Text): MessageView => ({ kind, ...text, sources: [] })

function greeting(renderer: Renderer): Text {
  const centre = centreOf(renderer)
  return centre
    ? phrase(renderer, 'begroeting-centrum', { centrum: centre.naam })
    : phrase(renderer, 'begroeting')
}

const missed = {
  first: 'niet-begrepen',
  second: 'twee-keer-niet-begrepen',
  strange: 'andere-taal',
} as const

/** How it is asked which subject was meant. */
const clarifying = {
  close: 'bedoelt-u',
  weak: 'misschien',
  near: 'of-bedoelt-u',
  besides: 'ook-gevraagd',
} as const

function told(renderer: Renderer, part: PartOf<'topic'>): MessageView {
  switch (part.as) {
    case undefined:
      return renderTopic(renderer, part.topic)
    case 'again':
    case 'holds':
      return part.topic.kind === 'not-ours'
        ? renderNotOurs(renderer, part.topic.id, phrase(renderer, 'verwezen-opnieuw').text)
        : shorter(renderer, part)
    case 'unsure':
      return {
        ...clarify(renderer, 'niet-zeker', [part.topic]),
        kind: 'answer',
        topic: part.topic.id,
      }
    default:
      return assertNever(part.as)
  }
}

/** What was told the turn before, in fewer words: what it says of what is asked, or its shortest form. */
function shorter(renderer: Renderer, { topic, as, asked, orAsk }: PartOf<'topic'>): MessageView {
  const { simple, ...told } = renderTopic(renderer, topic)
  const isOfFacts = as === 'holds'
  const { findPassages } = renderer.knowledge.reader
  const found = asked && findPassages(told.text, asked, isOfFacts)
  const ending = (isSure: boolean) => (orAsk || !isSure ? [phrase(renderer, 'niet-erbij')] : [])
  if (found && found.passages.length > 0) {
    const introduction = phrase(renderer, found.isSure ? 'daarover' : 'misschien-daarover')
    const passages = found.passages.map(lines)
    return {
      ...told,
      ...joinTexts([introduction, ...passages, ...ending(found.isSure || isOfFacts)]),
    }
  }
  if (!simple) return told
  const inShort = phrase(renderer, isOfFacts ? 'antwoord-blijft' : 'kort-gezegd', {
    tekst: simple.text,
  })
  return { ...told, ...joinTexts([inShort, ...ending(true)]) }
}

function remark(renderer: Renderer, { goal, place }: PartOf<'remark'>): MessageView {
  const entry = goalOf(renderer, goal).erbij[place]
  if (!entry) throw new Error(`content: the goal "${goal}" has no erbij ${place}`)
  return keep(entry, '', () => ({
    kind: 'notice',
    ...paragraph(entry.tekst),
    sources: sourcesOf(renderer.knowledge.sources, entry.bronnen),
  }))
}

/** The question for a fact; the one of the group where just its values are left, or of what it becomes where it changes. */
function question(renderer: Renderer, id: string): MessageView {
  const fact = factOf(renderer, id)
  const { knowledge, facts } = renderer
  const { verandert } = fact
  const isChanged = verandert && isCertain(verandert.feiten, facts, knowledge.domain)
  const values = possible(knowledge.domain, facts, id)
  const own = isChanged ? verandert.vraag : groupOf(renderer, id, values)?.vraag
  const words = own ?? fact.vraag
  const reader = readerOf(renderer)
  const besides = values.length === fact.waarden.length ? fact['bij-alle'] : undefined
  const asked = (question: string): Text => paragraph(besides ? `${question} ${besides}` : question)
  return keep(words, `${reader} ${besides}`, () => ({
    ...plain('question', asked(words[reader] ?? words.anders)),
    ...(!own && { simple: asked(fact.eenvoudig) }),
  }))
}

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

const assumed = (goal: Goal): MessageView =>
  keep(goal, 'assumed', () => plain('notice', paragraph(goal.lijst?.['neemt-aan']?.tekst ?? '')))

const whoCanTell = (fact: Fact): MessageView =>
  keep(fact, 'who can tell', () => plain('notice', paragraph(fact['weet-niet'] ?? '')))

/** What is said in the place of its own words. */
const insteadOfWords = {
  again: 'nog-bij-u',
  calls: 'nog-dringend',
  beside: 'nummers-blijven',
} as const

function urgent(renderer: Renderer, { id, as }: PartOf<'urgent'>): MessageView {
  const { knowledge, templates } = renderer
  const entry = existing(knowledge.urgent.get(id), id, 'taal/dringend.yaml')
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
  const candidates = knowledge.content.heed
  const entry = existing(
    candidates.find((candidate) => candidate.id === id),
    id,
    'taal/opgelet.yaml',
  )
  return {
    kind: 'notice',
    ...paragraph(entry.tekst),
    sources: sourcesOf(knowledge.sources, entry.bronnen),
  }
}

const conflict = (renderer: Renderer, { fact, values }: FoundFact): Text =>
  phrase(renderer, 'tegenstrijdig', {
    waarden: enumerate(values.map((value) => valuesLabel(renderer, fact, [value]))),
  })

const kindNames = {
  rijksregisternummer: 'het rijksregisternummer',
  telefoon: 'het telefoonnummer',
  'e-mail': 'het e-mailadres',
  iban: 'het rekeningnummer',
  naam: 'de naam',
} as const satisfies Record<PersonalDataKind, string>

const personalData = (renderer: Renderer, kinds: readonly PersonalDataKind[]): Text =>
  phrase(renderer, 'persoonsgegevens', { wat: enumerate(kinds.map((kind) => kindNames[kind])) })
