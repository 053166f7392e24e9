import { assemble } from '../../src/assemble.ts'
import { createApp } from '../../src/http/app.ts'
import { bareSurroundings } from '../../src/http/surroundings.ts'

const service = assemble(() => '2026-11-21')

/** The app in process, as an environment sets it. */
export const appWith = (environment: Readonly<Record<string, string>> = {}) =>
  createApp(service, bareSurroundings(environment))
export const app = appWith()

export const json = (
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

export const form = (
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html', ...headers },
  body: new URLSearchParams(fields).toString(),
})
