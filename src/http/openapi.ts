import * as z from 'zod'
import { requests } from './contract.ts'
import { chatExamples, checklistExamples, decideExamples } from './examples.ts'
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

const faults = {
  400: problem('De vraag klopt niet; errors zegt waar.'),
  413: problem('Groter dan 16 KiB.'),
  415: problem('Geen JSON.'),
  429: problem('Te veel vragen na elkaar; Retry-After zegt hoeveel seconden te wachten.'),
}

const post = (summary: string, request: Schema, response: Schema, examples: object) => ({
  post: {
    summary,
    requestBody: {
      required: true,
      content: { 'application/json': { ...json(request)['application/json'], examples } },
    },
    responses: { 200: { description: 'Het antwoord.', content: json(response) }, ...faults },
  },
})

const get = (summary: string, response: Schema, parameters: readonly object[] = []) => ({
  get: {
    summary,
    parameters,
    responses: { 200: { description: 'Het antwoord.', content: json(response) }, 400: faults[400] },
  },
})

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
        chatResponseSchema,
        chatExamples,
      ),
      '/api/v1/decide': post(
        'Een beslissing uit een tabel',
        requests.decide,
        decisionSchema,
        decideExamples,
      ),
      '/api/v1/checklist': post(
        'De ingevulde checklist',
        requests.checklist,
        checklistSchema,
        checklistExamples,
      ),
      '/api/v1/feedback': {
        post: {
          summary: 'Of een antwoord nuttig was; telt alleen, en alleen waar tellingen aanstaan',
          requestBody: { required: true, content: json(requests.feedback) },
          responses: { 204: { description: 'Ontvangen.' }, ...faults },
        },
      },
      '/api/v1/search': get(
        'Zoeken in de artikels',
        searchResponseSchema,
        queryParameters(requests.search),
      ),
      '/api/v1/centra': get('Alle leersteuncentra', centresSchema),
      '/api/v1/centra/{id}': get('Eén leersteuncentrum', centreSchema, [
        { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
      ]),
      '/healthz': get('Of de dienst antwoordt', healthSchema),
      '/readyz': get('Of de dienst nieuwe bezoekers aanneemt; 503 als hij stopt', readySchema),
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
