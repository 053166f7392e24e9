import type { CompiledContent } from './content/compiled.ts'
import { templateSpecs } from './generated/templates.js'
import type { Service } from './http/service.ts'
import { createKnowledge } from './knowledge.ts'
import { createTemplates } from './render/templates.ts'
import { served } from './served.ts'

/** The service over the compiled content, with the clock of the run time. */
export function assemble(today: () => string, content: CompiledContent = served.content): Service {
  return {
    knowledge: createKnowledge(content, () => served.prepared),
    templates: createTemplates(templateSpecs),
    today,
  }
}

/** Made once: making it takes longer than a turn. */
const flanders = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' })

/** The day in Flanders, as YYYY-MM-DD. */
export function brusselsDay(now: Date): string {
  return flanders.format(now)
}
