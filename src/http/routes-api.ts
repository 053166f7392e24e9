import { Hono } from 'hono/tiny'
import { createApiAnswer } from './api-answer.ts'
import { getCentre, listCentres } from './centres.ts'
import { checklistDocument, checklistHeaders } from './checklist-document.ts'
import { feedback } from './feedback.ts'
import { negotiate } from './negotiate.ts'
import { ownText } from './own-text.ts'
import { readJson } from './read-json.ts'
import { checked } from './requests.ts'
import { search, usualLimit } from './search.ts'
import { chat, checklist, decision, readyFor, type Service } from './service.ts'
import type { Surroundings } from './surroundings.ts'

/** The operations of the contract under /api/v1. Each handler validates, makes one call and answers. */
export function apiRoutes(
  service: Service,
  surroundings: Pick<Surroundings, 'config' | 'isHttps' | 'jsonOf'>,
): Hono {
  const api = new Hono()
  const answer = createApiAnswer(surroundings)
  const answerNegotiated = createApiAnswer(surroundings, checklistHeaders('json'))
  api.post('/chat', async (c) => {
    const request = await readJson(c, 'chat')
    await readyFor(service, request.input)
    return answer(c, chat(service, request))
  })
  api.post('/decide', async (c) => {
    const request = await readJson(c, 'decide')
    return answer(c, decision(service, request.decision, request.facts, request.asOf))
  })
  api.post('/checklist', async (c) => {
    const request = await readJson(c, 'checklist')
    const view = checklist(service, request.facts, request.asOf)
    const format = negotiate(c)
    return format === 'json' ? answerNegotiated(c, view) : checklistDocument(service, view, format)
  })
  api.post('/feedback', async (c) => {
    feedback(service, await readJson(c, 'feedback'))
    return c.body(null, 204)
  })
  api.get('/search', async (c) => {
    const given = c.req.query()
    const { q, centrum, limit } = checked('search', {
      q: given['q']?.trim(),
      centrum: given['centrum'],
      limit: Number(given['limit'] ?? usualLimit),
    })
    await service.ready?.()
    return answer(c, search(service, q, centrum, limit))
  })
  api.get('/centra', (c) => answer(c, listCentres(service)))
  api.get('/centra/:id', (c) => answer(c, getCentre(service, c.req.param('id'))))
  api.get('/openapi.json', (c) =>
    c.body(ownText('openapi'), 200, { 'Content-Type': 'application/json' }),
  )
  return api
}
