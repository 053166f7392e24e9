import * as z from 'zod'

/** The shapes of the answers, for the OpenAPI document and for the tests that hold the answers against them. */

const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  url: z.string().optional(),
  checkedOn: z.iso.date(),
})
const textSchema = z.strictObject({ html: z.string(), text: z.string() })
const receiptSchema = z.strictObject({ contentVersion: z.string(), asOf: z.iso.date() })
const factViewSchema = z.strictObject({
  fact: z.string(),
  label: z.string(),
  values: z.array(z.string()).min(1),
  valueLabel: z.string(),
})
const factsSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

export const decisionSchema = z.strictObject({
  decision: z.string(),
  kind: z.enum(['decided', 'depends', 'open', 'human', 'outside']),
  outcome: z.string().optional(),
  text: z.string().optional(),
  html: z.string().optional(),
  ask: z.string().optional(),
  dependsOn: z
    .array(
      z.strictObject({
        fact: z.string(),
        branches: z.array(
          z.strictObject({ values: z.array(z.string()), outcome: z.string(), text: z.string() }),
        ),
      }),
    )
    .optional(),
  because: z.array(
    z.strictObject({
      rule: z.string(),
      reason: z.string(),
      facts: z.array(z.string()),
      sources: z.array(sourceSchema).min(1),
    }),
  ),
  values: z.record(z.string(), z.string()).optional(),
  receipt: receiptSchema,
})

export const chatResponseSchema = z.strictObject({
  state: z.string().startsWith('v1.').max(2048),
  messages: z
    .array(
      textSchema.extend({
        kind: z.enum([
          'greeting',
          'understood',
          'answer',
          'question',
          'outcome',
          'clarify',
          'referral',
          'urgent',
          'notice',
        ]),
        topic: z.string().optional(),
        sources: z.array(sourceSchema),
        simple: textSchema.optional(),
      }),
    )
    .min(1),
  choices: z.array(
    z.strictObject({ id: z.string(), label: z.string(), hint: z.string().optional() }),
  ),
  facts: z.array(factViewSchema),
  outcome: decisionSchema.optional(),
  checklist: z.strictObject({ facts: factsSchema }).optional(),
})

export const checklistSchema = z.strictObject({
  title: z.string(),
  facts: z.array(factViewSchema),
  route: decisionSchema,
  sections: z.array(
    z.strictObject({
      title: z.string(),
      items: z.array(
        z.strictObject({
          id: z.string(),
          text: z.string(),
          status: z.enum(['in-orde', 'te-doen', 'na-te-vragen', 'niet-nodig']),
          who: z.enum(['school', 'ouder', 'clb', 'lsc']),
          why: z.string(),
          sources: z.array(sourceSchema).min(1),
        }),
      ),
    }),
  ),
  receipt: receiptSchema,
})

export const searchResponseSchema = z.strictObject({
  query: z.string(),
  results: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      excerpt: z.string(),
      html: z.string(),
      centra: z.array(z.string()),
      score: z.number(),
      url: z.string(),
      sources: z.array(sourceSchema).min(1),
    }),
  ),
})

export const centreSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['algemeen', 'specifiek']),
  region: z.string(),
  types: z.array(z.strictObject({ type: z.string(), givenBy: z.string(), channel: z.string() })),
  contact: z.strictObject({
    mail: z.string().optional(),
    telefoon: z.string().optional(),
    website: z.string().optional(),
  }),
  verified: z.boolean(),
  sources: z.array(sourceSchema).min(1),
})

export const centresSchema = z.strictObject({ centra: z.array(centreSchema) })

export const healthSchema = z.strictObject({ status: z.literal('ok'), contentVersion: z.string() })

export const readySchema = z.strictObject({
  status: z.literal('ready'),
  contentVersion: z.string(),
  counters: z.enum(['off', 'ok', 'failing']),
})

export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
})
