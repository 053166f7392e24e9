import type { PhraseHit } from './phrase-book.ts'
import type { Reading } from './read-words.ts'

/** Words for one of several children that somebody tells of beside each other: "mijn zoon … mijn dochter …". */
export interface Pupil {
  readonly id: string
  /** Whoever names one of these beside it tells of another child. */
  readonly others: readonly string[]
  /** It only stands for a child that was named: "hij". */
  readonly isPronoun: boolean
  /** A child of whom people tell by the way, unless they begin with it and ask something: "en haar broer, mag die …". */
  readonly isNext: boolean
}

/** Of whom a message tells. */
export interface Pupils {
  /** The one it is about; null where it names none, or several of whom none goes before the others. */
  readonly about: string | null
  /** It names several, of whom none goes before the others. */
  readonly areSeveral: boolean
  /** It is about another than the conversation was about last. */
  readonly isOther: boolean
  /** Per position of whom it tells there; nothing where it names no two. */
  readonly at: readonly (string | undefined)[]
}

type Hit = PhraseHit<Pupil>

/** Whoever told of a child, and did not say which, told of this one. */
const unnamed = ['kind']

/** What a message that goes on with another child may begin with. */
const leading = new Set([
  'en',
  'maar',
  'ook',
  'nu',
  'dan',
  'wat',
  'of',
  'voor',
  'met',
  'bij',
  'over',
  'nee',
  'neen',
  'sorry',
  'het',
  'gaat',
])

/** Whoever puts right of whom they tell asks nothing: "nee zijn zus zit in het lager". */
const denying = new Set(['nee', 'neen'])

/**
 * The pupils that a message names, from left to right.
 * @param isOfCase whether a child was told of before
 * @param same the facts of which one is said to have what another has
 */
export const namedIn = (
  { words, clauses }: Reading,
  hits: readonly Hit[],
  asking: ReadonlySet<number>,
  isOfCase: boolean,
  same: readonly string[],
): readonly Hit[] =>
  hits.filter(({ start, value }) => {
    // In its own clause "zijn broer …" looks like a question, and tells.
    const asks = clauses.some(
      (clause) =>
        clause.hasQuestionMark ||
        (asking.has(clause.start) && !(clause.start <= start && start < clause.end)),
    )
    const before = words.slice(0, start)
    const isFirst = before.every((word) => leading.has(word))
    // Who has a verslag too is no child by the way.
    const isOwnCase = asks || same.includes('verslag') || before.some((word) => denying.has(word))
    return !value.isNext || (isOfCase && isFirst && isOwnCase)
  })

/** "Geen verslag was voor mijn dochter": what stands before these words is told of whom they name. */
const backward = new Set(['voor', 'van', 'bij', 'over'])

/**
 * @param hits from left to right, of which no two overlap
 * @param told where something is told of a pupil
 * @param before the pupils that the conversation was about, the last one last; null where it was about none
 */
export function pupilsIn(
  reading: Reading,
  hits: readonly Hit[],
  asking: ReadonlySet<number>,
  told: readonly number[],
  before: readonly string[] | null,
): Pupils {
  const known = before?.length === 0 ? unnamed : (before ?? [])
  const outright = hits.filter(({ value }) => !value.isPronoun)
  const named = new Set([...known, ...outright.map(({ value }) => value.id)])
  const counted = hits.filter(
    ({ value }) =>
      !value.isPronoun || (named.has(value.id) && value.others.some((other) => named.has(other))),
  )
  const areSeveral = counted.some(({ value }) =>
    counted.some((other) => value.others.includes(other.value.id)),
  )
  const at = areSeveral ? whomAt(reading, counted) : []
  const toldOf = new Set(told.flatMap((start) => at[start] ?? []))
  const chosen = areSeveral ? chosenOf(counted, asking, toldOf, known, reading) : counted[0]?.value
  const last = known.at(-1)
  return {
    about: chosen?.id ?? null,
    areSeveral: areSeveral && chosen === undefined,
    isOther: last !== undefined && (chosen?.others.includes(last) ?? false),
    at,
  }
}

/** "Nu gaat het over de jongste." */
const isSubject = ({ start }: Hit, { words, clauses }: Reading): boolean => {
  const from = clauses.findLast((clause) => clause.start <= start)?.start ?? 0
  return /^(?:over|om)$/.test(words[start - 1] ?? '') && words.slice(from, start).includes('gaat')
}

/**
 * Of several the one that it says it is about, else the one that is asked about, else the one that is named again, else the
 * only one of whom something is told, else the one that the conversation was about.
 */
function chosenOf(
  hits: readonly Hit[],
  asking: ReadonlySet<number>,
  toldOf: ReadonlySet<string>,
  known: readonly string[],
  reading: Reading,
): Pupil | undefined {
  const subject = hits.findLast((hit) => isSubject(hit, reading))
  if (subject) return subject.value
  const asked = hits.filter(({ start }) => asking.has(start)).map(({ value }) => value)
  const [first] = asked
  if (first) return asked.every(({ id }) => id === first.id) ? first : undefined
  const last = hits.at(-1)?.value
  const isAgain = hits.filter(({ value }) => value.id === last?.id).length > 1
  if (isAgain) return last
  const [only = ''] = toldOf.size === 1 ? toldOf : known.slice(-1)
  return hits.find(({ value }) => value.id === only)?.value
}

function whomAt(
  { words, clauses }: Reading,
  hits: readonly Hit[],
): readonly (string | undefined)[] {
  const at: (string | undefined)[] = []
  for (const { start, end, value } of hits) {
    const clause = clauses.find((one) => one.start <= start && start < one.end)
    const isLast = clause?.end === end && backward.has(words[start - 1] ?? '')
    const isOnly = !hits.some((hit) => hit.start < start && hit.start >= (clause?.start ?? 0))
    for (let i = isLast && isOnly ? clause.start : start; i < words.length; i++) at[i] = value.id
  }
  return at
}
