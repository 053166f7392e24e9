import type { Knowledge } from '../../knowledge.ts'
import type { ChatRequest } from '../contract.ts'
import { fits } from '../requests.ts'
import type { Service } from '../service.ts'

/** What came in with a form of the conversation. */
export interface Talk {
  readonly request: ChatRequest
  /** What the person typed, to show again or to keep where it could not be sent. */
  readonly text: string | null
  /** Why nothing could be done with it, in Dutch; the request then says again where the conversation is. */
  readonly problem: string | null
}

const longest = 1000
/** No button has this id, so the conversation says again where it is. */
const again = { type: 'choice', id: '-' } as const

/** Reads the form of the conversation. Whatever comes in, there is a turn to answer with. */
export function readTalk({ knowledge }: Service, form: URLSearchParams): Talk {
  const preset = presetOf(knowledge, form.get('centrum'))
  const state = form.get('state')?.slice(0, 2048)
  const held = { ...preset, ...(state !== undefined && { state }) }
  const text = form.get('text')?.replaceAll('\r\n', '\n').trim() ?? ''
  const isTyped = !['choice', 'change', 'do'].some((name) => form.has(name))
  const problem = isTyped ? problemOf(text) : null
  const request = { ...held, input: problem ? again : inputOf(form, text) }
  const isRequest = fits('chat', request)
  return {
    request: isRequest ? request : { ...held, input: again },
    text: isTyped && text !== '' ? text : null,
    problem: problem ?? (isRequest ? null : 'Dat kon ik niet lezen. Kies een antwoord of typ het.'),
  }
}

/** The centre that a link or a frame stands for, where it is one of ours; any other is left out. */
export function presetOf(
  { domain }: Knowledge,
  centre: string | null | undefined,
): { readonly centrum?: string } {
  return centre && domain.get('centrum')?.includes(centre) ? { centrum: centre } : {}
}

function problemOf(text: string): string | null {
  if (text === '') return 'Er is nog niets getypt. Kies een antwoord of typ een vraag.'
  return text.length > longest
    ? `Dit bericht is te lang: ${text.length} tekens, het kan tot ${longest}. Het staat hieronder nog.`
    : null
}

function inputOf(form: URLSearchParams, text: string): object {
  const choice = form.get('choice')
  if (choice !== null) return { type: 'choice', id: choice }
  const fact = form.get('change')
  if (fact !== null) return { type: 'change', fact }
  return form.has('do') ? { type: form.get('do') } : { type: 'text', text }
}
