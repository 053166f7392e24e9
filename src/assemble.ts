import { commonWords } from './generated/common-words.js'
import { content } from './generated/content.js'
import { templateSpecs } from './generated/templates.js'
import type { Service } from './http/service.ts'
import { createKnowledge } from './knowledge.ts'
import { createTemplates } from './render/templates.ts'

/** The service over the compiled content, with the clock of the run time. */
export function assemble(today: () => string): Service {
  return { knowledge: createKnowledge(content, commonWords), templates: createTemplates(templateSpecs), today }
}

/** The day in Flanders, as YYYY-MM-DD. */
export function brusselsDay(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(now)
}
