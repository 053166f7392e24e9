import * as z from 'zod'
import { requests } from './contract.ts'
import { chatExamples, checklistExamples, decideExamples } from './examples.ts'
import { formats } from './negotiate.ts'
import {
  centreSchema,
  centresSchema,
  chatResponseSchema,
  checklistSchema,
  decisionSchema,
  healthSchema,
  problemSchema,
  readySchema,
  searchResponseSchema,
} from './response-schemas.ts'

type Schema = z.core.$ZodType

const json = (schema: Schema) => ({
  'application/json': { schema: z.toJSONSchema(schema, { io: 'input' }) },
})
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: z.toJSONSchema(problemSchema) } },
})

const descriptions = {
  400: 'De vraag klopt niet; errors zegt waar.',
  404: 'Dit id bestaat niet; detail zegt welke er zijn.',
  413: 'Groter dan 16 KiB.',
  415: 'Geen JSON.',
  429: 'Te veel vragen na elkaar; Retry-After zegt hoeveel seconden te wachten.',
  503: 'De dienst stopt; Retry-After zegt hoeveel seconden te wachten.',
} as const
type Fault = keyof typeof descriptions

const faults = (...statuses: readonly Fault[]) =>
  Object.fromEntries(statuses.map((status) => [status, problem(descriptions[status])]))

const answered = (content: object) => ({ 200: { description: 'Het antwoord.', content } })

const post = (summary: string, request: Schema, content: object, examples: object) => ({
  post: {
    summary,
    requestBody: {
      required: true,
      content: { 'application/json': { ...json(request)['application/json'], examples } },
    },
    responses: { ...answered(content), ...faults(400, 413, 415, 429) },
  },
})

const get = (
  summary: string,
  response: Schema,
  statuses: readonly Fault[],
  parameters: readonly object[] = [],
) => ({
  get: {
    summary,
    parameters,
    responses: { ...answered(json(response)), ...faults(...statuses) },
  },
})

const asText = { schema: { type: 'string' } }
const papers = { 'text/html': asText, 'text/plain': asText, 'text/markdown': asText }
/** Without it the Accept header decides. */
const format = { name: 'format', in: 'query', required: false, schema: { enum: formats } }

/** The schemas of the requests by their names, to check requests by. */
export const requestSchemas = (): object =>
  Object.fromEntries(
    Object.entries(requests).map(([name, schema]) => {
      const { $schema: _draft, ...rest } = z.toJSONSchema(schema, { io: 'input' })
      return [name, rest]
    }),
  )

/** The OpenAPI 3.1 description, from the schemas that validate the requests. src/build makes it, since what makes it is as large as it is. */
export function openApi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'leersteun-infopunt',
      version: '1',
      description: 'Vragen over leersteun: een gesprek, een beslissing, een checklist.',
    },
    paths: {
      '/api/v1/chat': post(
        'Eén beurt van het gesprek',
        requests.chat,
        json(chatResponseSchema),
        chatExamples,
      ),
      '/api/v1/decide': post(
        'Een beslissing uit een tabel',
        requests.decide,
        json(decisionSchema),
        decideExamples,
      ),
      '/api/v1/checklist': {
        parameters: [format],
        ...post(
          'De ingevulde checklist, als JSON of als papier',
          requests.checklist,
          { ...json(checklistSchema), ...papers },
          checklistExamples,
        ),
      },
      '/api/v1/feedback': {
        post: {
          summary: 'Of een antwoord nuttig was; telt alleen, en alleen waar tellingen aanstaan',
          requestBody: { required: true, content: json(requests.feedback) },
          responses: { 204: { description: 'Ontvangen.' }, ...faults(400, 413, 415, 429) },
        },
      },
      '/api/v1/search': get(
        'Zoeken in de artikels',
        searchResponseSchema,
        [400, 429],
        queryParameters(requests.search),
      ),
      '/api/v1/centra': get('Alle leersteuncentra', centresSchema, [429]),
      '/api/v1/centra/{id}': get(
        'Eén leersteuncentrum',
        centreSchema,
        [404, 429],
        [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      ),
      '/healthz': get('Of de dienst antwoordt', healthSchema, []),
      '/readyz': get('Of de dienst nieuwe bezoekers aanneemt', readySchema, [503]),
    },
  }
}

function queryParameters(schema: Schema): object[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' })
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: property,
  }))
}
