import type { ChatResponse } from '../../http/contract.ts'
import type { Service } from '../../http/service.ts'
import type { MessageView } from '../../render/view.ts'

const kinds: Readonly<Record<MessageView['kind'], string>> = {
  greeting: 'praatje of begroeting',
  understood: 'begrepen',
  answer: 'antwoord',
  question: 'vraag',
  outcome: 'uitkomst',
  clarify: 'keuze uit onderwerpen',
  referral: 'doorverwijzing',
  urgent: 'dringend',
  notice: 'mededeling',
}

/** What a turn is about: `key` stays the same when only words change, `words` are Dutch. */
export interface Subjects {
  readonly key: string
  readonly words: string
}

/** The subject or the outcome of each message. What was only understood is left out. */
export function subjectsOf(service: Service, turn: ChatResponse): Subjects {
  const messages = turn.messages.filter(({ kind }) => kind !== 'understood')
  return {
    key: JSON.stringify(messages.map((message) => keyOf(turn, message))),
    words: messages.map((message) => wordsOf(service, turn, message)).join(' + '),
  }
}

function keyOf(
  { outcome, choices }: ChatResponse,
  { kind, topic, text }: MessageView,
): readonly string[] {
  if (kind === 'outcome' && outcome) return [kind, ...outcomesOf(outcome)]
  if (kind === 'question')
    return [kind, ...new Set(choices.map(({ id }) => id.split(':').slice(0, 2).join(':')))]
  if (kind === 'clarify') return [kind, ...choices.map(({ id }) => id)]
  return [kind, topic ?? (kind === 'notice' ? text : '')]
}

function wordsOf(
  { knowledge }: Service,
  turn: ChatResponse,
  { kind, topic, text }: MessageView,
): string {
  if (kind === 'outcome' && turn.outcome) {
    const titles = outcomesOf(turn.outcome).map((id) =>
      titled(knowledge.content.outcomes[id]?.titel, id),
    )
    return `uitkomst ${titles.join(' / ')}`
  }
  if (kind === 'question') return `vraag “${firstLine(text)}”`
  if (kind === 'clarify') return `keuze: ${turn.choices.map(({ label }) => label).join(' / ')}`
  const title =
    knowledge.articles.get(topic ?? '')?.titel ?? knowledge.centres.get(topic ?? '')?.naam
  if (topic) return `${kinds[kind]} ${titled(title, topic)}`
  return kind === 'notice' ? `mededeling “${firstLine(text)}”` : kinds[kind]
}

function outcomesOf({
  outcome,
  dependsOn,
}: NonNullable<ChatResponse['outcome']>): readonly string[] {
  if (outcome) return [outcome]
  return [
    ...new Set(
      (dependsOn ?? []).flatMap(({ branches }) => branches.map((branch) => branch.outcome)),
    ),
  ]
}

const titled = (title: string | undefined, id: string): string =>
  title ? `“${title}” (${id})` : id

const longest = 70

function firstLine(text: string): string {
  const [line = ''] = text.split('\n')
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
