import { Hono } from 'hono'
import { openapi } from '../generated/openapi.js'
import { getCentre, listCentres } from './centres.ts'
import { checklistDocument } from './checklist-document.ts'
import {
  chatRequestSchema,
  checklistRequestSchema,
  decideRequestSchema,
  feedbackRequestSchema,
  searchQuerySchema,
} from './contract.ts'
import { feedback } from './feedback.ts'
import { negotiate } from './negotiate.ts'
import { parse, readJson } from './read-json.ts'
import { search } from './search.ts'
import { chat, checklist, decision, type Service } from './service.ts'

/** The operations of the contract under /api/v1. Each handler validates, makes one call and answers. */
export function apiRoutes(service: Service): Hono {
  const api = new Hono()
  api.post('/chat', async (c) => c.json(chat(service, await readJson(c, chatRequestSchema))))
  api.post('/decide', async (c) => {
    const request = await readJson(c, decideRequestSchema)
    return c.json(decision(service, request.decision, request.facts, request.asOf))
  })
  api.post('/checklist', async (c) => {
    const request = await readJson(c, checklistRequestSchema)
    return checklistDocument(service, checklist(service, request.facts, request.asOf), negotiate(c))
  })
  api.post('/feedback', async (c) => {
    feedback(service, await readJson(c, feedbackRequestSchema))
    return c.body(null, 204)
  })
  api.get('/search', (c) => {
    const { q, centrum, limit } = parse(searchQuerySchema, c.req.query())
    return c.json(search(service, q, centrum, limit))
  })
  api.get('/centra', (c) => c.json(listCentres(service)))
  api.get('/centra/:id', (c) => c.json(getCentre(service, c.req.param('id'))))
  api.get('/openapi.json', (c) => c.body(openapi, 200, { 'Content-Type': 'application/json' }))
  return api
}
