import type { Turn } from '../conversation.ts'
import { assertNever } from '../dialogue/assert-never.ts'
import { type Choice, choiceId, person, topicChoice } from '../dialogue/choice.ts'
import type { Part } from '../dialogue/part.ts'
import { buttonsFor, shownValues } from '../dialogue/shown-values.ts'
import type { Topic } from '../search/topic.ts'
import { keep } from './keep.ts'
import { leftOut } from './left-out.ts'
import { outcomeIds } from './outcome-ids.ts'
import { audienceOf, type Renderer, readerOf } from './renderer.ts'
import { variantFor } from './topic.ts'
import type { ChoiceView } from './view.ts'

/** More than this under an answer is a menu, not a next step. */
const mostTopics = 4

/** The goals of a greeting and a person are the longest row of buttons that content leads on to. */
const mostFurther = 6

/** The buttons of a turn: what the parts themselves ask or offer, then the offers of the dialogue. Each once. */
export function renderChoices(renderer: Renderer, turn: Turn): ChoiceView[] {
  const asked = turn.parts.flatMap((part) =>
    part.kind === 'question' ? questionChoices(renderer, part.fact) : [],
  )
  const found =
    asked.length > 0 ? [...asked, ...turn.offers] : [...turn.offers, ...furtherOn(renderer, turn)]
  const choices = found.length > 0 ? found : goalChoices(renderer)
  const views = choices.map((choice) => choiceView(renderer, choice))
  return views.filter(({ id }, place) => views.findIndex((view) => view.id === id) === place)
}

/** Where nothing is asked: what the parts lead on to. */
function furtherOn(renderer: Renderer, turn: Turn): Choice[] {
  const isLeft = leftOut(renderer, turn)
  const own = turn.parts
    .filter((part, _, all) => part.kind !== 'urgent' || all.length === 1)
    .flatMap((part) => choicesOf(renderer, part))
    .filter((choice) => !isLeft(choice))
    .slice(0, mostFurther)
  const next = turn.parts.some(isTold) ? nextGoal(renderer, turn, [...turn.offers, ...own]) : []
  return [...own, ...next]
}

const isTold = (part: Part): boolean =>
  part.kind === 'topic' || (part.kind === 'what-for' && part.topic !== undefined)

/** Facts that say nothing of the case itself. */
const aroundTheCase = new Set(['rol', 'centrum'])

/** Under an answer to somebody who told of a case: the first goal that can say what holds for that case. */
function nextGoal(renderer: Renderer, turn: Turn, offered: readonly Choice[]): Choice[] {
  const hasCase = Object.keys(renderer.facts).some((fact) => !aroundTheCase.has(fact))
  const hasGoal = offered.some((choice) => choice.kind === 'topic' && choice.topic.kind === 'goal')
  if (!hasCase || hasGoal || offered.length > mostTopics) return []
  const isLeft = leftOut(renderer, turn)
  return goalChoices(renderer)
    .filter((choice) => !isLeft(choice))
    .slice(0, 1)
}

function choicesOf(renderer: Renderer, part: Part): Choice[] {
  const { knowledge } = renderer
  switch (part.kind) {
    case 'greeting':
      return goalChoices(renderer)
    case 'what-for':
      return part.topic ? [...topicChoices(renderer, part.topic), person] : goalChoices(renderer)
    case 'topic':
      return topicChoices(renderer, part.topic)
    case 'outcome':
      return [
        ...(part.refine ? [{ kind: 'change', fact: part.refine } as const] : []),
        ...outcomeIds(part.verdict).flatMap((id) =>
          further(renderer, knowledge.content.outcomes[id]?.verder ?? []),
        ),
      ]
    case 'remark':
      return further(renderer, knowledge.goals.get(part.goal)?.erbij[part.place]?.verder ?? [])
    case 'contact':
      return goalChoices(renderer).filter((choice) => !isContact(renderer, choice))
    case 'urgent':
      return knowledge.urgent.get(part.id)?.['ook-antwoord'] ? goalChoices(renderer) : [restart]
    case 'heed':
      return goalChoices(renderer)
    case 'missed':
      return part.time === 'first' ? [...goalChoices(renderer), person] : goalChoices(renderer)
    case 'notice':
      return [...goalChoices(renderer), person]
    default:
      return []
  }
}

/** Under the contact itself its button says nothing new. */
const isContact = ({ knowledge }: Renderer, choice: Choice): boolean =>
  choice.kind === 'topic' && knowledge.goals.get(choice.topic.id)?.tabel === 'contact'

/** Whoever is in danger is shown no list of ours. */
const restart: Choice = { kind: 'command', command: 'opnieuw' }

function questionChoices(renderer: Renderer, id: string): Choice[] {
  const fact = renderer.knowledge.facts.get(id)
  if (!fact) return []
  const { domain, findContradiction } = renderer.knowledge
  const values = shownValues(fact, domain, renderer.facts, findContradiction)
  return buttonsFor(fact, values).map((value) =>
    value === 'onbekend' ? { kind: 'unknown', fact: id } : { kind: 'value', fact: id, value },
  )
}

function goalChoices(renderer: Renderer): Choice[] {
  const role = readerOf(renderer)
  const offered = renderer.knowledge.content.goals.filter(
    ({ 'in-begroeting': roles }) => role === 'anders' || roles.includes(role),
  )
  return offered.map(({ id }) => topicChoice({ kind: 'goal', id }))
}

function topicChoices(renderer: Renderer, topic: Topic): Choice[] {
  const { content } = renderer.knowledge
  if (topic.kind === 'article') return further(renderer, variantFor(renderer, topic.id).verder)
  if (topic.kind === 'centre') return further(renderer, ['aanmelden', 'contact'])
  const entries = topic.kind === 'small-talk' ? content.smallTalk : content.notOurs
  const entry = entries.find(({ id }) => id === topic.id)
  return entry && entry.verder.length > 0 ? further(renderer, entry.verder) : goalChoices(renderer)
}

function further({ knowledge }: Renderer, ids: readonly string[]): Choice[] {
  return ids.flatMap((id): Choice[] => {
    if (knowledge.goals.has(id)) return [topicChoice({ kind: 'goal', id })]
    return knowledge.articles.has(id) ? [topicChoice({ kind: 'article', id })] : []
  })
}

function choiceView(renderer: Renderer, choice: Choice): ChoiceView {
  const view = () => ({ id: choiceId(choice), ...choiceLabel(renderer, choice) })
  const { knowledge } = renderer
  const fact = choice.kind === 'value' && knowledge.facts.get(choice.fact)
  if (fact) return keep(fact, `button ${choice.value}`, view)
  const topic =
    choice.kind === 'topic' &&
    (knowledge.goals.get(choice.topic.id) ?? knowledge.articles.get(choice.topic.id))
  return topic ? keep(topic, `button ${choice.topic.kind} ${readerOf(renderer)}`, view) : view()
}

/** The words on a button. */
export function choiceLabel(renderer: Renderer, choice: Choice): { label: string; hint?: string } {
  const { knowledge } = renderer
  switch (choice.kind) {
    case 'value': {
      const value = knowledge.facts.get(choice.fact)?.waarden.find(({ id }) => id === choice.value)
      return { label: value?.label ?? choice.value, ...(value?.hint && { hint: value.hint }) }
    }
    case 'unknown':
      return { label: 'Weet ik niet' }
    case 'change':
      return {
        label: `${renderer.facts[choice.fact] ? 'Wijzig' : 'Kies'}: ${knowledge.facts.get(choice.fact)?.label.toLowerCase() ?? choice.fact}`,
      }
    case 'command':
      return { label: commandLabels[choice.command] }
    case 'none-of-these':
      return { label: 'Geen van deze' }
    case 'topic':
      return { label: topicLabel(renderer, choice.topic) }
    default:
      return assertNever(choice)
  }
}

const commandLabels = {
  terug: 'Terug',
  opnieuw: 'Opnieuw beginnen',
  mens: 'Met iemand praten',
  samenvatting: 'Vat het samen',
  onthouden: 'Toon wat begrepen is',
  waarom: 'Waarom deze vraag?',
  korter: 'Zeg het korter',
  herhaal: 'Zeg het nog eens',
  stop: 'Stoppen',
  'weet-niet': 'Weet ik niet',
  ja: 'Ja',
  nee: 'Nee',
} as const

/** How a subject is named on its button. */
export function topicLabel(renderer: Renderer, { kind, id }: Topic): string {
  const { knowledge } = renderer
  switch (kind) {
    case 'goal': {
      const knop = knowledge.goals.get(id)?.knop
      return knop?.[audienceOf(renderer) ?? 'anders'] ?? knop?.anders ?? id
    }
    case 'article':
      return knowledge.articles.get(id)?.titel ?? id
    case 'centre':
      return knowledge.centres.get(id)?.naam ?? id
    case 'not-ours':
      return knowledge.content.notOurs.find((entry) => entry.id === id)?.titel ?? id
    case 'small-talk':
      return knowledge.content.smallTalk.find((entry) => entry.id === id)?.voorbeelden[0] ?? id
  }
}
