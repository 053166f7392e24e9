import type { Text } from '../content/compiled.ts'
import type { Source } from '../content/source.ts'

/** A source as it is shown. `checkedOn` is YYYY-MM-DD. */
export interface SourceView {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly url?: string
  readonly checkedOn: string
}

export type MessageKind =
  | 'greeting'
  | 'understood'
  | 'answer'
  | 'question'
  | 'outcome'
  | 'clarify'
  | 'referral'
  | 'urgent'
  | 'notice'

/** One message, ready to be shown. The HTML is safe. `simple` is a shorter version in simpler words. */
export interface MessageView extends Text {
  readonly kind: MessageKind
  readonly topic?: string
  readonly sources: readonly SourceView[]
  readonly simple?: Text
}

export interface ChoiceView {
  readonly id: string
  readonly label: string
  readonly hint?: string
}

export interface FactView {
  readonly fact: string
  readonly label: string
  readonly values: readonly string[]
  readonly valueLabel: string
}

export function sourceView({ id, titel, uitgever, url, nagekeken }: Source): SourceView {
  return { id, title: titel, publisher: uitgever, ...(url && { url }), checkedOn: nagekeken }
}
