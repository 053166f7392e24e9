import { requestSchemas } from '../generated/request-schemas.js'
import type { Requests } from './contract.ts'
import { faultsIn } from './faults-in.ts'
import { Problem } from './problem.ts'

export type RequestName = keyof Requests

/** Does a value have the form of a request of the contract? */
export const fits = <Name extends RequestName>(
  name: Name,
  value: unknown,
): value is Requests[Name] => faultsIn(requestSchemas[name], value).length === 0

/** A value that has the form of a request; where it has not, throws a 400 with the path of each fault. */
export function checked<Name extends RequestName>(name: Name, value: unknown): Requests[Name] {
  const errors = faultsIn(requestSchemas[name], value)
  if (errors.length === 0) return value as Requests[Name]
  throw new Problem(
    400,
    'De vraag klopt niet',
    'Eén of meer velden van de vraag kloppen niet. Bij errors staat welke.',
    { errors: errors.slice(0, 20) },
  )
}
