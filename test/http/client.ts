import { expect } from 'vitest'
import type * as z from 'zod'
import {
  chatResponseSchema,
  decisionSchema,
  problemSchema,
} from '../../src/http/response-schemas.ts'

/** What a suite talks to: `app.request` in process, or fetch at an address. */
export type Client = (path: string, init?: RequestInit) => Promise<Response>

export type ChatAnswer = z.infer<typeof chatResponseSchema>
export type Problem = z.infer<typeof problemSchema>

/** Posts JSON; a string goes as it is. */
export function post(
  client: Client,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return client(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

/** The JSON of an answer, held against its schema. */
export async function read<S extends z.ZodType>(
  response: Response,
  schema: S,
): Promise<z.infer<S>> {
  expect(response.status, await response.clone().text()).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  return schema.parse(await response.json())
}

export async function chat(client: Client, body: object): Promise<ChatAnswer> {
  return read(await post(client, '/api/v1/chat', body), chatResponseSchema)
}

export async function decide(
  client: Client,
  body: object,
): Promise<z.infer<typeof decisionSchema>> {
  return read(await post(client, '/api/v1/decide', body), decisionSchema)
}

/** The problem that an answer is; `path` must be among the faults where it is given. */
export async function problemOf(
  response: Response,
  status: number,
  path?: string,
): Promise<Problem> {
  const text = await response.text()
  expect(response.status, text).toBe(status)
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(response.headers.get('cache-control')).toBe('no-store')
  const problem = problemSchema.parse(JSON.parse(text))
  expect(problem.status).toBe(status)
  expect(text).not.toMatch(/\bat \S+ \(|node_modules|Error:|Invalid|Expected|Required/)
  if (path !== undefined) expect(problem.errors?.map((fault) => fault.path)).toContain(path)
  return problem
}
