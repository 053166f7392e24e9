import { converse } from '../../src/conversation.ts'
import { type Place, replay } from '../../src/dialogue/replay.ts'
import { newState } from '../../src/dialogue/state.ts'
import type { ChatResponse } from '../../src/http/contract.ts'
import { renderer, type Service } from '../../src/http/service.ts'
import { renderTurn } from '../../src/render/turn.ts'
import type { ConversationCase } from './evaluation-case.ts'

/** How one turn of a conversation ended: the subject was told, it is on a button or in a question, or neither. */
export interface GradedTurn {
  readonly id: string
  readonly said: readonly string[]
  readonly good: readonly string[]
  readonly grade: 'first' | 'button' | 'missed'
  /** What was told and offered, as ids of subjects. */
  readonly told: readonly string[]
  /** Where the label says what is known after the turn: the facts that are right, too many and missing. */
  readonly facts: { readonly right: number; readonly extra: string[]; readonly missed: string[] }
}

type Rendered = Pick<ChatResponse, 'messages' | 'choices'>

/** Plays a conversation from its first turn on, whatever came of the turns before. */
export function gradeConversation(
  service: Service,
  { id, rol, lsc, beurten, start = [] }: ConversationCase,
  asOf: string,
): GradedTurn[] {
  const { knowledge } = service
  const preset = { ...(lsc && { centrum: [lsc] }), ...(rol && { rol: [rol] }) }
  let state = { ...newState(preset), steps: start }
  return beurten.map(({ q, goed, feiten }, i) => {
    const before = replay(knowledge.domain, state)
    const turn = converse(knowledge, state, { type: 'text', text: q }, asOf)
    state = turn.state
    const rendered = renderTurn(renderer(service, turn.place.facts, asOf), turn)
    const told = toldIn(service, rendered, turn.place)
    const offered = rendered.choices.map((choice) => choice.id.replace('gesprek:', 'doel:'))
    const isOffered = offered.some((one) => goed.includes(one.replace('artikel:', '')))
    return {
      id: `${id}.${i + 1}`,
      said: beurten.slice(0, i + 1).map((beurt) => beurt.q),
      good: goed,
      grade: goed.some((one) => told.includes(one)) ? 'first' : isOffered ? 'button' : 'missed',
      told,
      facts: feiten
        ? compare(changed(turn.place, before, feiten), feiten, preset)
        : { right: 0, extra: [], missed: [] },
    }
  })
}

/** The subjects that a turn tells of; what is no subject has the name that the labels give it. */
function toldIn({ knowledge }: Service, { messages }: Rendered, { goal }: Place): string[] {
  const articles = messages
    .filter(({ kind }) => kind === 'answer')
    .map(({ topic = '' }) => knowledge.articles.get(topic)?.['variant-van'] ?? topic)
    // What a goal says before its first question is that goal's.
    .filter((topic) => !knowledge.goals.has(topic))
  const has = (kind: ChatResponse['messages'][0]['kind']): boolean =>
    messages.some((message) => message.kind === kind)
  // Under an article the question of a goal only returns.
  const isOfGoal = has('outcome') || (has('question') && articles.length === 0)
  const isSummary = messages[0]?.kind === 'understood' && messages.length === 1
  return [
    ...articles,
    ...(goal && isOfGoal ? [`doel:${goal}`] : []),
    ...(has('referral') ? ['verwijzen'] : []),
    ...(has('urgent') ? ['dringend'] : []),
    // Whom to talk to.
    ...(messages.some(({ topic }) => topic === 'contact') ? ['doel:contact', 'opdracht'] : []),
    ...(has('greeting') ? ['praatje', 'opdracht'] : []),
    ...(isSummary ? ['opdracht'] : []),
  ]
}

/** What is known, as far as the label speaks of it or the turn changed it; places only narrow and are not counted. */
function changed(place: Place, before: Place, label: ConversationCase['beurten'][0]['feiten']) {
  return Object.entries(place.facts).filter(
    ([fact, { values }]) =>
      label?.[fact] !== undefined ||
      (values.join() !== before.facts[fact]?.values.join() &&
        !(fact === 'centrum' && values.length > 1)),
  )
}

function compare(
  known: readonly (readonly [string, Place['facts'][string]])[],
  label: Readonly<Record<string, readonly string[]>>,
  preset: Readonly<Record<string, readonly string[]>>,
): GradedTurn['facts'] {
  const found = new Map(known.map(([fact, { values }]) => [fact, values.toSorted().join()]))
  const names = [...new Set([...found.keys(), ...Object.keys(label)])].filter(
    (fact) => !preset[fact],
  )
  const wanted = (fact: string) => label[fact]?.toSorted().join()
  const wrong = names.filter((fact) => found.get(fact) !== wanted(fact))
  return {
    right: names.length - wrong.length,
    extra: wrong.flatMap((fact) => (found.has(fact) ? [`${fact}=${found.get(fact)}`] : [])),
    missed: wrong.flatMap((fact) => (label[fact] ? [`${fact}=${wanted(fact)}`] : [])),
  }
}
