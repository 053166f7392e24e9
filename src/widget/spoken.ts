import type { Message, Wording } from './contract.ts'

/** The version of a message that the visitor asked for. */
export const wordingOf = (message: Message, simple: boolean): Wording =>
  (simple && message.simple) || message

/** A turn as one text, for a voice. */
export const spoken = (messages: readonly Message[], simple: boolean): string =>
  messages.map((message) => wordingOf(message, simple).text).join('\n')
