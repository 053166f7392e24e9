import * as z from 'zod'
import type { Decision } from '../render/decision.ts'
import type { FactsView } from '../render/fact-views.ts'
import type { ChoiceView, FactView, MessageView } from '../render/view.ts'

/** The request bodies of the HTTP contract. The responses are the views of render. */

const id = z.string().max(80)
/** One value, several that are still possible, or `onbekend`. */
const factsSchema = z.record(id, z.union([id, z.array(id).min(1).max(80)]))

export const inputSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start'), topic: id.optional() }),
  z.strictObject({ type: z.literal('text'), text: z.string().max(1000) }),
  z.strictObject({ type: z.literal('choice'), id: z.string().max(120) }),
  z.strictObject({ type: z.literal('change'), fact: id }),
  z.strictObject({ type: z.literal('back') }),
  z.strictObject({ type: z.literal('restart') }),
])

export const chatRequestSchema = z.strictObject({
  centrum: id.optional(),
  rol: id.optional(),
  state: z.string().max(2048).optional(),
  input: inputSchema,
})

export const decideRequestSchema = z.strictObject({
  decision: z.enum(['recht', 'route', 'overgang']),
  facts: factsSchema,
  asOf: z.iso.date().optional(),
})

export const checklistRequestSchema = z.strictObject({
  facts: factsSchema,
  asOf: z.iso.date().optional(),
})

export const feedbackRequestSchema = z.strictObject({
  useful: z.boolean(),
  /** What the answer was about: the `topic` of its message. */
  topic: id.optional(),
})

export const searchQuerySchema = z.object({
  q: z.string().trim().min(1).max(200),
  centrum: id.optional(),
  limit: z.coerce.number().int().min(1).max(20).default(5),
})

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
