import { isRecord } from '../common/is-record.ts'

/** The part of JSON Schema (draft 2020-12) that the requests of the contract need. */
export interface JsonSchema {
  readonly type?: keyof typeof typeNames
  readonly enum?: readonly string[]
  readonly const?: string
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  /** What the properties are that have no name of their own; false: there are none. */
  readonly additionalProperties?: JsonSchema | false
  readonly propertyNames?: JsonSchema
  /** One of these. Objects are told apart by a property that is a `const`, others by their type. */
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
}

/** How each type is called in a message. */
export const typeNames = {
  string: 'een tekst',
  integer: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
} as const

/** Is a value of the type of a schema? */
export function hasType({ type }: JsonSchema, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isRecord(value)
  return type === undefined || typeof value === type
}
