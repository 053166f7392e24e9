import * as z from 'zod/mini'
import type { Decision } from '../render/decision.ts'
import type { FactsView } from '../render/fact-views.ts'
import type { ChoiceView, FactView, MessageView } from '../render/view.ts'
import { usualLimit } from './search.ts'

/**
 * The requests of the HTTP contract. The build makes JSON Schema of them, for the OpenAPI document and to check requests by.
 * The responses are the views of render.
 */

const id = z.string().check(z.maxLength(80))
/** One value, several that are still possible, or `onbekend`. */
const factsSchema = z.record(id, z.union([id, z.array(id).check(z.minLength(1), z.maxLength(80))]))

export const inputSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start'), topic: z.optional(id) }),
  z.strictObject({ type: z.literal('text'), text: z.string().check(z.maxLength(1000)) }),
  z.strictObject({ type: z.literal('choice'), id: z.string().check(z.maxLength(120)) }),
  z.strictObject({ type: z.literal('change'), fact: id }),
  z.strictObject({ type: z.literal('back') }),
  z.strictObject({ type: z.literal('restart') }),
])

const chatRequestSchema = z.strictObject({
  centrum: z.optional(id),
  rol: z.optional(id),
  state: z.optional(z.string().check(z.maxLength(2048))),
  input: inputSchema,
})

const decideRequestSchema = z.strictObject({
  decision: z.enum(['recht', 'route', 'overgang']),
  facts: factsSchema,
  asOf: z.optional(z.iso.date()),
})

const checklistRequestSchema = z.strictObject({
  facts: factsSchema,
  asOf: z.optional(z.iso.date()),
})

const feedbackRequestSchema = z.strictObject({
  useful: z.boolean(),
  /** What the answer was about: the `topic` of its message. */
  topic: z.optional(id),
})

const searchQuerySchema = z.object({
  q: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  centrum: z.optional(id),
  limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(20)), usualLimit),
})

/** The requests, by what they ask for. */
export const requests = {
  chat: chatRequestSchema,
  decide: decideRequestSchema,
  checklist: checklistRequestSchema,
  feedback: feedbackRequestSchema,
  search: searchQuerySchema,
}

export type Requests = {
  readonly [Name in keyof typeof requests]: z.infer<(typeof requests)[Name]>
}
export type ChatRequest = z.infer<typeof chatRequestSchema>
export type FeedbackRequest = z.infer<typeof feedbackRequestSchema>
export type FactsRequest = z.infer<typeof factsSchema>

export interface ChatResponse {
  readonly state: string
  readonly messages: readonly MessageView[]
  readonly choices: readonly ChoiceView[]
  readonly facts: readonly FactView[]
  readonly outcome?: Decision
  readonly checklist?: { readonly facts: FactsView }
}
