import { isRecord } from '../common/is-record.ts'
import type { Narrowing } from '../content/fact.ts'
import type { Answers } from '../facts/apply-answers.ts'
import type { State } from './state.ts'

export interface WireStep {
  readonly f?: Answers | undefined
  readonly w?: readonly string[] | undefined
  readonly n?: readonly string[] | undefined
  readonly k?: string | undefined
  readonly g?: string | undefined
  readonly t?: string | undefined
  readonly c?: string | undefined
}

/** A state as it travels, from whoever sent it: nothing of it need exist. */
export interface WireState {
  readonly p?: Narrowing
  readonly s: readonly WireStep[]
  readonly m?: number
  readonly u?: string
  readonly c?: number
  readonly r?: string
  readonly l?: State['language'] | typeof plainBefore
  readonly e?: true
}

/** What stood for `e` in the place of the language until 23 November 2026. */
export const plainBefore = 'eenvoudig'

/** Of the letters that ids are made of: a pupil's is held against nothing else, and goes out again as it came. */
const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{1,80}$/.test(value)

const isListOf = (
  value: unknown,
  isOne: (one: unknown) => boolean,
  least: number,
  most: number,
): boolean =>
  Array.isArray(value) && value.length >= least && value.length <= most && value.every(isOne)

const isValues = (value: unknown): boolean => isListOf(value, isId, 1, 80)

const isFacts = (value: unknown, isKnown: (values: unknown) => boolean): boolean =>
  isRecord(value) && Object.entries(value).every(([fact, known]) => isId(fact) && isKnown(known))

const isIds = (value: unknown): boolean =>
  value === undefined || isListOf(value, isId, 0, Number.POSITIVE_INFINITY)

const isWireStep = (step: unknown): boolean =>
  isRecord(step) &&
  (step['f'] === undefined ||
    isFacts(step['f'], (values) => values === 'onbekend' || isValues(values))) &&
  isIds(step['w']) &&
  isIds(step['n']) &&
  (step['k'] === undefined || isId(step['k'])) &&
  (step['g'] === undefined || isId(step['g'])) &&
  (step['t'] === undefined || isId(step['t'])) &&
  (step['c'] === undefined || isId(step['c']))

/** No count of a state goes further: more turns in a row say no more. */
export const mostCounted = 99

const isCount = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= mostCounted

/**
 * Whether what a client sent has the shape of a state. Looked at by hand: every turn brings a state, and zod takes a tenth of
 * the turn for it.
 */
export function isWireState(wire: unknown): wire is WireState {
  if (!isRecord(wire)) return false
  const { p, s, m, u, c, r, l, e } = wire
  return (
    (p === undefined || isFacts(p, isValues)) &&
    isListOf(s, isWireStep, 0, 200) &&
    (m === undefined || isCount(m)) &&
    (u === undefined || isId(u)) &&
    (c === undefined || isCount(c)) &&
    (r === undefined || isId(r)) &&
    (l === undefined || l === 'frans' || l === 'engels' || l === plainBefore) &&
    (e === undefined || e === true)
  )
}
