import type { CompiledContent } from './content/compiled.ts'
import type { Service } from './http/service.ts'
import { createKnowledge } from './knowledge.ts'
import { createTemplates } from './render/templates.ts'
import { served } from './served.ts'

/** The service over the compiled content, with the clock of the run time. */
export function assemble(today: () => string, content: CompiledContent = served.content): Service {
  return {
    knowledge: createKnowledge(content, () => served.prepared),
    templates: createTemplates(served.templates),
    today,
  }
}

/**
 * The day in Flanders, as YYYY-MM-DD. By the rule of summer time (directive 2000/84/EC: from the last Sunday of March to
 * that of October, both at 01:00 UTC), since asking Intl takes a new isolate longer than everything else that it does at
 * start.
 */
export function brusselsDay(now: Date): string {
  const year = now.getUTCFullYear()
  const isSummer = now.getTime() >= changeIn(year, 2) && now.getTime() < changeIn(year, 9)
  return new Date(now.getTime() + (isSummer ? 2 : 1) * hour).toISOString().slice(0, 10)
}

const hour = 60 * 60 * 1000

/** Gives the day in Flanders. It changes on the hour, so it is worked out once an hour. */
export function createToday(): () => string {
  let known = Number.NaN
  let day = ''
  return () => {
    const now = Date.now()
    const current = Math.floor(now / hour)
    if (current !== known) day = brusselsDay(new Date(now))
    known = current
    return day
  }
}

/** When the clocks change: the last Sunday of a month of 31 days, at 01:00 UTC. */
function changeIn(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1))
  return last.setUTCDate(31 - last.getUTCDay())
}
