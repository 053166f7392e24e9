import { Hono } from 'hono'
import type { Service } from './service.ts'

/** The pages that people see. */
export function pageRoutes(_service: Service): Hono {
  return new Hono()
}
