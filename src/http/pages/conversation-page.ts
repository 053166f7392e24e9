import type { Facts } from '../../facts/facts.ts'
import type { ChatResponse } from '../contract.ts'
import { chat, type Service } from '../service.ts'
import { presetOf, type Talk } from './read-talk.ts'
import { renderPage } from './render-page.ts'
import { saidWords } from './said-words.ts'
import { sourceLines } from './source-lines.ts'

/** Where the conversation stands: on our own site, or in a frame on somebody else's. */
export interface Place {
  readonly path: '/' | '/venster'
  readonly origin: string
  /** Has the person asked for simple language? */
  readonly simple: boolean
}

/**
 * The first page of a conversation, for a centre's own visitors where it is given, beginning with a subject where one is.
 */
export function firstPage(
  service: Service,
  place: Place,
  query: Readonly<Record<string, string>>,
): string {
  const { knowledge } = service
  const topic = query['onderwerp'] || undefined
  const isKnown = topic !== undefined && (knowledge.hasGoal(topic) || knowledge.hasTopic(topic))
  const preset = presetOf(knowledge, query['centrum'])
  const turn = chat(service, { ...preset, input: { type: 'start', topic } })
  return render(service, place, turn, {
    ...preset,
    said: null,
    problem: null,
    draft: '',
    first: !isKnown,
  })
}

/** The page after something was said. What could not be read stays in the field, so that nothing is lost. */
export function nextPage(service: Service, place: Place, talk: Talk): string {
  const turn = chat(service, talk.request)
  const shown =
    talk.problem === null
      ? turn
      : { ...turn, messages: turn.messages.slice(turn.messages.length > 1 ? 1 : 0) }
  const { centrum } = talk.request
  return render(service, place, shown, {
    ...(centrum !== undefined && { centrum }),
    said: saidWords(service, talk, factsOf(turn)),
    problem: talk.problem,
    draft: talk.problem === null ? '' : (talk.text ?? ''),
    first: talk.request.input.type === 'restart',
  })
}

const factsOf = ({ facts }: ChatResponse): Facts =>
  Object.fromEntries(facts.map(({ fact, values }) => [fact, { values, unknown: false }]))

interface Around {
  readonly centrum?: string
  readonly said: string | null
  readonly problem: string | null
  readonly draft: string
  readonly first: boolean
}

function render(service: Service, place: Place, turn: ChatResponse, around: Around): string {
  const centre =
    around.centrum === undefined ? null : (service.knowledge.centres.get(around.centrum) ?? null)
  const isWindow = place.path === '/venster'
  const view = {
    action: place.path,
    isWindow,
    simple: place.simple,
    ...around,
    centrum: centre?.id ?? null,
    centreName: centre?.naam ?? null,
    state: turn.state,
    messages: turn.messages.map(messageView),
    choices: turn.choices.map(({ id, label, hint }) => ({ id, label, hint: hint ?? null })),
    hasHints: turn.choices.some(({ hint }) => hint !== undefined),
    facts: turn.facts,
    checklist: turn.checklist ? JSON.stringify(turn.checklist.facts) : null,
  }
  return renderPage(service, 'gesprek', view, {
    title: centre ? `Infopunt leersteun, ${centre.naam}` : 'Infopunt leersteun',
    description:
      'Een vraag over leersteun? Kies of typ uw vraag. U krijgt een antwoord met de bron erbij, en een checklist voor ouders of school.',
    canonical: isWindow ? null : `${place.origin}/`,
    current: 'vraag',
    kind: isWindow ? 'venster' : 'pagina',
    script: true,
  })
}

function messageView({ kind, html, simple, sources }: ChatResponse['messages'][number]) {
  return {
    kind,
    html,
    simpleHtml: simple?.html ?? null,
    sources: sourceLines(sources),
    isMany: sources.length > 1,
  }
}
