import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import {
  chatResponseSchema,
  checklistSchema,
  decisionSchema,
} from '../../src/http/response-schemas.ts'
import { type Client, post, read } from './client.ts'

const schema = z.record(z.string(), z.unknown()).refine((value) => Object.keys(value).length > 0)
const content = z.record(
  z.string(),
  z.strictObject({
    schema,
    example: z.unknown().optional(),
    examples: z
      .record(z.string(), z.strictObject({ summary: z.string(), value: z.unknown() }))
      .optional(),
  }),
)
const parameter = z.strictObject({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean(),
  schema,
  description: z.string().optional(),
})
const operation = z.strictObject({
  summary: z.string(),
  description: z.string().optional(),
  operationId: z.string().optional(),
  parameters: z.array(parameter).optional(),
  requestBody: z.strictObject({ required: z.literal(true), content }).optional(),
  responses: z.record(
    z.string().regex(/^[1-5]\d\d$/),
    z.strictObject({ description: z.string(), content: content.optional() }),
  ),
})
/** What OpenAPI 3.1 asks of a document, as far as ours has it. */
const documentSchema = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d$/),
  info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
  paths: z.record(
    z.string().startsWith('/'),
    z.strictObject({
      parameters: z.array(parameter).optional(),
      get: operation.optional(),
      post: operation.optional(),
    }),
  ),
})

const operations = [
  '/api/v1/chat',
  '/api/v1/decide',
  '/api/v1/checklist',
  '/api/v1/search',
  '/api/v1/centra',
  '/api/v1/centra/{id}',
  '/healthz',
]

const responses: Readonly<Record<string, z.ZodType>> = {
  '/api/v1/chat': chatResponseSchema,
  '/api/v1/decide': decisionSchema,
  '/api/v1/checklist': checklistSchema,
}

/** The description of the interface: well formed, complete, and its examples work. */
export function describeOpenApi(client: () => Client): void {
  describe('GET /api/v1/openapi.json', () => {
    const load = async () => read(await client()('/api/v1/openapi.json'), documentSchema)

    it('has every operation of the contract', async () => {
      expect(Object.keys((await load()).paths)).toEqual(expect.arrayContaining(operations))
    })

    it('declares the parameters that stand in its paths, and refers to nothing outside', async () => {
      const document = await load()
      for (const [path, { get }] of Object.entries(document.paths)) {
        const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
        const declared =
          get?.parameters?.filter((one) => one.in === 'path').map(({ name }) => name) ?? []
        expect(declared).toEqual(named)
      }
      expect(JSON.stringify(document)).not.toContain('"$ref":"http')
    })

    it.each([
      ['/api/v1/checklist', '/api/v1/checklist?format=md', {}, 200],
      ['/api/v1/checklist', '/api/v1/checklist?format=html', {}, 200],
      ['/api/v1/checklist', '/api/v1/checklist?format=pdf', {}, 400],
      ['/api/v1/centra/{id}', '/api/v1/centra/nergens', null, 404],
      ['/api/v1/search', '/api/v1/search', null, 400],
    ])('tells of %s what %s gives', async (path, address, facts, status) => {
      const { get, post: posted, parameters = [] } = (await load()).paths[path] ?? {}
      const described = facts ? posted : get
      const response = await (facts ? post(client(), address, { facts }) : client()(address))
      expect(response.status).toBe(status)
      const [type = ''] = response.headers.get('content-type')?.split(';') ?? []
      expect(Object.keys(described?.responses[status]?.content ?? {})).toContain(type)
      const named = [...parameters, ...(described?.parameters ?? [])].map(({ name }) => name)
      expect(named).toEqual(
        expect.arrayContaining([...new URL(address, 'http://x').searchParams.keys()]),
      )
    })

    it('tells of each operation of the API that it can be too much', async () => {
      for (const [path, { get, post: posted }] of Object.entries((await load()).paths))
        if (path.startsWith('/api/'))
          expect(Object.keys((get ?? posted)?.responses ?? {}), path).toContain('429')
    })

    it.each(Object.keys(responses))('the examples of %s are answered', async (path) => {
      const { post: described } = (await load()).paths[path] ?? {}
      const examples = Object.values(
        described?.requestBody?.content['application/json']?.examples ?? {},
      )
      expect(examples.length).toBeGreaterThan(0)
      for (const { value } of examples)
        await read(await post(client(), path, value), responses[path] ?? z.never())
    })
  })
}
