import type { Article } from '../content/article.ts'
import type { Text } from '../content/compiled.ts'
import type { Fact } from '../content/fact.ts'
import type { Facts } from '../facts/facts.ts'
import { groupAmong } from '../facts/group-among.ts'
import type { Knowledge } from '../knowledge.ts'
import { existing } from './existing.ts'
import { fillText } from './fill-text.ts'
import type { Templates } from './templates.ts'
import { enumerate } from './text.ts'

/** What rendering needs: the knowledge, the templates, and who reads it. */
export interface Renderer {
  readonly knowledge: Knowledge
  readonly templates: Templates
  /** The day on which the rules are read, YYYY-MM-DD. */
  readonly asOf: string
  readonly facts: Facts
}

export type Reader = 'ouder' | 'school' | 'leerling' | 'clb' | 'anders'

/** Who reads, as far as that is known. */
export function readerOf({ facts }: Pick<Renderer, 'facts'>): Reader {
  const roles = facts['rol']?.values
  const role = roles?.length === 1 ? roles[0] : undefined
  return role === 'ouder' || role === 'school' || role === 'leerling' || role === 'clb'
    ? role
    : 'anders'
}

/** For whom a reader's words are written, where these differ; null: for everybody. */
export const audienceOf = (renderer: Pick<Renderer, 'facts'>): Article['voor'][number] | null =>
  audiences[readerOf(renderer)]

const audiences = {
  ouder: 'ouder',
  leerling: 'ouder',
  school: 'school',
  clb: 'school',
  anders: null,
} as const satisfies Record<Reader, Article['voor'][number] | null>

/** The centre of the school, when it is certain. */
export function centreOf({ facts, knowledge }: Renderer) {
  const centres = facts['centrum']?.values
  return centres?.length === 1 ? knowledge.centres.get(centres[0] ?? '') : undefined
}

/** Who reads, and on which site: beside the content, all that the words of an outcome depend on. */
export const voiceOf = (renderer: Renderer): string =>
  `${renderer.facts['rol']?.values.join() ?? ''} ${centreOf(renderer)?.id ?? ''}`

/** A sentence of taal/zinnen.yaml, filled. */
export function phrase(
  { knowledge }: Pick<Renderer, 'knowledge'>,
  id: string,
  values: object = {},
): Text {
  const text = existing(knowledge.content.phrases[id], id, 'taal/zinnen.yaml')
  return fillText(`zin/${id}`, text, values)
}

/** The group that a set of values is, if any. */
export function groupOf(
  { knowledge }: Pick<Renderer, 'knowledge'>,
  factId: string,
  values: readonly string[],
): Fact['groepen'][number] | undefined {
  const fact = knowledge.facts.get(factId)
  return fact && groupAmong(fact, values)
}

/** With so many values left, the one that is not is named. */
const fewestBut = 3

/** The label of a set of values: of the group that it is, of each value, or of the only one that is not among them. */
export function valuesLabel(
  renderer: Pick<Renderer, 'knowledge'>,
  factId: string,
  values: readonly string[],
): string {
  const group = groupOf(renderer, factId, values)
  if (group) return group.label
  const all = renderer.knowledge.facts.get(factId)?.waarden ?? []
  const labelsOf = (isIn: boolean): string =>
    enumerate(
      all.filter(({ id }) => values.includes(id) === isIn).map(({ label }) => label),
      'of',
    )
  const missing = all.length - values.length
  const isNearlyAll = missing > 0 && values.length >= fewestBut * missing
  return isNearlyAll ? `niet ${labelsOf(false)}` : labelsOf(true)
}

/** Is it said by an own document, or only by a page that was not read whole? */
export function isToBeVerified({ knowledge }: Renderer, refs: readonly string[]): boolean {
  return (
    refs.length > 0 &&
    refs.every(
      (ref) => knowledge.sources.get(ref.split('#')[0] ?? '')?.zekerheid === 'te-verifieren',
    )
  )
}
