import type { CommandId } from '../language/find-command.ts'
import type { Topic } from '../search/topic.ts'

/** A button. Its id says all that is needed to act on it, so it still works when the content has changed. */
export type Choice =
  | { readonly kind: 'value'; readonly fact: string; readonly value: string }
  | { readonly kind: 'unknown'; readonly fact: string }
  | { readonly kind: 'change'; readonly fact: string }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'command'; readonly command: CommandId }
  | { readonly kind: 'none-of-these' }

/** A button that asks for somebody to talk to. */
export const person: Choice = { kind: 'command', command: 'mens' }

export const topicChoice = (topic: Topic): Choice => ({ kind: 'topic', topic })

const prefixes = {
  goal: 'gesprek',
  article: 'artikel',
  centre: 'centrum',
  'small-talk': 'praatje',
  'not-ours': 'doorverwijzing',
} as const satisfies Record<Topic['kind'], string>

export function choiceId(choice: Choice): string {
  switch (choice.kind) {
    case 'value':
      return `feit:${choice.fact}:${choice.value}`
    case 'unknown':
      return `feit:${choice.fact}:onbekend`
    case 'change':
      return `wijzig:${choice.fact}`
    case 'topic':
      return `${prefixes[choice.topic.kind]}:${choice.topic.id}`
    case 'command':
      return `doe:${choice.command}`
    case 'none-of-these':
      return 'geen-van-deze'
  }
}

/** The choice that an id stands for, or null where it has not the form of one. Whether its parts exist is the caller's to see. */
export function parseChoice(id: string): Choice | null {
  if (id === 'geen-van-deze') return { kind: 'none-of-these' }
  const [head, first, second] = id.split(':')
  if (!head || !first) return null
  if (head === 'feit' && second) {
    return second === 'onbekend'
      ? { kind: 'unknown', fact: first }
      : { kind: 'value', fact: first, value: second }
  }
  if (head === 'wijzig') return { kind: 'change', fact: first }
  if (head === 'doe') return { kind: 'command', command: first as CommandId }
  const kind = (Object.keys(prefixes) as Topic['kind'][]).find((topic) => prefixes[topic] === head)
  return kind ? topicChoice({ kind, id: first }) : null
}
