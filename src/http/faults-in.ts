import { isRecord } from '../common/is-record.ts'
import { hasType, type JsonSchema, typeNames } from './json-schema.ts'
import type { Fault } from './problem.ts'

/**
 * What is wrong with a value, in Dutch; nothing where it fits. The schemas are those of the OpenAPI document, so that what is
 * described is what is checked; a library that reads any schema is four times as much code as all our requests need.
 * @param path where the value stands in the request
 */
export function faultsIn(schema: JsonSchema, value: unknown, path = ''): readonly Fault[] {
  const branches = schema.oneOf ?? schema.anyOf
  if (branches) return faultsOfOne(branches, value, path)
  const names = schema.const === undefined ? schema.enum : [schema.const]
  if (names && !names.some((name) => name === value))
    return [{ path, message: `Kies een van: ${names.join(', ')}.` }]
  if (schema.type && !hasType(schema, value))
    return [{ path, message: `Hier hoort ${typeNames[schema.type]}.` }]
  if (typeof value === 'string') return faultsOfText(schema, value, path)
  if (typeof value === 'number')
    return faultsOfSize(schema.minimum, schema.maximum, value, path, ['klein', 'groot'])
  if (Array.isArray(value)) return faultsOfList(schema, value, path)
  return isRecord(value) ? faultsOfRecord(schema, value, path) : []
}

/** Those of the one branch that the value can be. */
function faultsOfOne(branches: readonly JsonSchema[], value: unknown, path: string) {
  const near = branches.filter((branch) => hasType(branch, value))
  const meant = near.find((branch) => {
    const name = nameOf(branch)
    return !name || (isRecord(value) && value[name] === branch.properties?.[name]?.const)
  })
  if (meant) return faultsIn(meant, value, path)
  const name = near[0] && nameOf(near[0])
  return [
    {
      path: name ? within(path, name) : path,
      message: 'Dit heeft niet een van de vormen die kunnen. Zie /api/v1/openapi.json.',
    },
  ]
}

/** The property that tells which branch an object is. */
function nameOf({ properties = {} }: JsonSchema): string | undefined {
  for (const key in properties) if (properties[key]?.const !== undefined) return key
  return undefined
}

function faultsOfText(schema: JsonSchema, text: string, path: string): Fault[] {
  if (schema.pattern && !new RegExp(schema.pattern).test(text)) {
    const isDay = schema.format === 'date'
    const message = isDay
      ? 'Hier hoort een datum als 2026-11-21.'
      : 'Dit heeft niet de juiste vorm.'
    return [{ path, message }]
  }
  return faultsOfSize(schema.minLength, schema.maxLength, text.length, path)
}

function faultsOfSize(
  least = 0,
  most = Infinity,
  size: number,
  path: string,
  [small, large] = ['kort', 'lang'],
): Fault[] {
  if (size > most) return [{ path, message: `Dit is te ${large}: ten hoogste ${most}.` }]
  return size < least ? [{ path, message: `Dit is te ${small}: minstens ${least}.` }] : []
}

function faultsOfList(schema: JsonSchema, list: readonly unknown[], path: string): Fault[] {
  const { minItems, maxItems, items = {} } = schema
  return [
    ...faultsOfSize(minItems, maxItems, list.length, path),
    ...list.flatMap((item, i) => faultsIn(items, item, within(path, String(i)))),
  ]
}

function faultsOfRecord(
  schema: JsonSchema,
  record: Readonly<Record<string, unknown>>,
  path: string,
): Fault[] {
  const { properties = {}, required = [], additionalProperties: others, propertyNames } = schema
  const faults: Fault[] = []
  for (const key in properties) {
    if (record[key] === undefined && !required.includes(key)) continue
    faults.push(...faultsIn(properties[key] ?? {}, record[key], within(path, key)))
  }
  const extra = Object.keys(record).filter((key) => !Object.hasOwn(properties, key))
  if (extra.length === 0) return faults
  if (others === false) return [...faults, { path, message: noSuch(extra) }]
  const ofExtra = extra.flatMap((key) => [
    ...faultsIn(propertyNames ?? {}, key, within(path, key)),
    ...faultsIn(others ?? {}, record[key], within(path, key)),
  ])
  return [...faults, ...ofExtra]
}

const noSuch = (keys: readonly string[]): string => {
  const shown = keys.slice(0, 5).map((key) => key.slice(0, 40))
  return `Dit veld bestaat niet: ${shown.join(', ')}.`
}

const within = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)
