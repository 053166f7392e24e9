import { readFileSync } from 'node:fs'
import { assemble } from '../../src/assemble.ts'
import type { ChatRequest } from '../../src/http/contract.ts'
import { rehearse } from '../../src/http/rehearse.ts'
import { chat } from '../../src/http/service.ts'

/** The process that measure-turns.ts times: holds so many turns, by turns of the requests in a file, and writes how long each took. */
const [, , file = '', count] = process.argv
const requests: readonly ChatRequest[] = JSON.parse(readFileSync(file, 'utf8'))
const service = assemble(() => '2026-11-21')
rehearse(service)
const times = Array.from({ length: Number(count) }, (_, i) => {
  const request = requests[i % requests.length]
  const since = performance.now()
  if (request) chat(service, request)
  return (performance.now() - since) * 1000
})
process.stdout.write(JSON.stringify(times))
