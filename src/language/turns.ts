import type { Narrowing } from '../content/fact.ts'
import { isOther } from './changes.ts'
import type { Mention } from './combine-mentions.ts'
import type { Sense } from './find-facts.ts'
import type { PhraseHit } from './phrase-book.ts'
import type { Reading } from './read-words.ts'

/** What words say of the words around them: of whom, or of when, those tell. */
export interface Turn {
  /**
   * The facts that the rest of the clause tells of somebody else, of before or of what is not decided; none: it tells of the
   * case again.
   */
  readonly away?: readonly string[] | undefined
  /**
   * If any: it only turns away where the message tells one of these elsewhere, or a case was told of before. Who asks for a
   * nephew tells of him.
   */
  readonly beside: Narrowing
  /** It only turns away what the message also tells elsewhere: "had een gc, nu een iac". */
  readonly isElsewhere: boolean
  /** From here on these facts are told anew: what was said of them before gives way. */
  readonly anew: readonly string[]
  /** What the words before say of these facts was, and what the words after it say is what it becomes. */
  readonly becomes: readonly string[]
}

type TurnHit = PhraseHit<Turn>
type HitsOf = (fact: string) => readonly PhraseHit<Sense>[]

/** From here on it tells of the case again. */
const isBack = ({ value: { away } }: TurnHit): boolean => away?.length === 0

/** Per position the facts that are told there … */
interface Asides {
  /** … of somebody else, or of what is not decided. */
  readonly away: (readonly string[])[]
  /** … of before. */
  readonly before: (readonly string[])[]
  /** … of before, while the message tells elsewhere what is. */
  readonly gone: (readonly string[])[]
}

export function asidesIn(
  reading: Reading,
  turns: readonly TurnHit[],
  hitsOf: HitsOf,
  isOfCase: boolean,
): Readonly<Asides> {
  const found: Asides = { away: [], before: [], gone: [] }
  for (const turn of turns) {
    const { away = [], isElsewhere } = turn.value
    // A turn may reach beyond its clause: "mijn broer (14) zit in …".
    const end = reading.clauses.find((clause) => clause.end >= turn.end)?.end ?? turn.end
    const next = turns.find((other) => other.start >= turn.end && isBack(other))?.start ?? end
    const until = Math.min(next, end)
    const start = isElsewhere ? startOf(turn, until, reading) : turn.start
    const turned = turnedAway({ ...turn, start }, until, found, hitsOf, isOfCase)
    for (let i = start; i < until; i++) {
      addAt(isElsewhere ? found.gone : found.away, i, turned)
      if (isElsewhere) addAt(found.before, i, away)
    }
  }
  return found
}

/** Up to this a verb at the end of its clause tells of all after the word that the clause is joined on by. */
const joining = /^(?:die|dat|toen|omdat|waar|terwijl)$/

/** Where it begins to tell of before: "die in de kleuterklas een gc had". */
function startOf({ start, end }: TurnHit, until: number, { words, clauses }: Reading): number {
  const from = clauses.findLast((clause) => clause.start <= start)?.start ?? 0
  const joined = words.findLastIndex((word, i) => from <= i && i < start && joining.test(word))
  return end === until && joined >= 0 ? joined : start
}

function addAt(found: (readonly string[])[], at: number, facts: readonly string[]): void {
  found[at] = [...(found[at] ?? []), ...facts]
}

/** The facts that a turn tells aside, which reaches up to a position; none where it does not count. */
function turnedAway(
  { start, end, value: { away = [], beside, isElsewhere } }: TurnHit,
  until: number,
  { away: others, gone }: Readonly<Asides>,
  hitsOf: HitsOf,
  isOfCase: boolean,
): readonly string[] {
  const isBeyond = (hit: PhraseHit<Sense>): boolean => hit.end <= start || hit.start >= until
  const isTold = ([fact, values]: [string, readonly string[]]): boolean =>
    hitsOf(fact).some(
      (hit) =>
        (isBeyond(hit) || (hit.start >= end && hit.value.strength === 'states')) &&
        hit.value.facts[fact]?.some((one) => values.includes(one)),
    )
  const isToldOfCase = (fact: string): boolean =>
    hitsOf(fact).some(
      (hit) =>
        isBeyond(hit) &&
        hit.value.facts[fact] &&
        ![others, gone].some((asides) => asides[hit.end - 1]?.includes(fact)),
    )
  const besides = Object.entries(beside)
  if (besides.length > 0 && !isOfCase && !besides.some(isTold)) return []
  return isElsewhere ? away.filter(isToldOfCase) : away
}

/** The mentions without those that are told anew further on; what became something else is gone. */
export function toldAnew(
  mentions: readonly Mention[],
  turns: readonly TurnHit[],
): readonly Mention[] {
  const isGivenAgain = ({ fact, start }: Mention, turn: TurnHit): boolean =>
    turn.value.anew.includes(fact) &&
    start < turn.start &&
    mentions.some((later) => later.fact === fact && !later.negated && later.start >= turn.start)
  return mentions
    .filter((mention) => !turns.some((turn) => isGivenAgain(mention, turn)))
    .map((one) =>
      turns.some((turn) => hasPassed(one, turn, mentions)) ? { ...one, isGone: true } : one,
    )
}

/** Up to so many words after "wordt" it says what it becomes. */
const farthest = 8

/** Whether something else is told of the same after words that say that it changes: "een GC wordt een IAC". */
const hasPassed = (one: Mention, turn: TurnHit, mentions: readonly Mention[]): boolean =>
  turn.value.becomes.includes(one.fact) &&
  one.start < turn.end &&
  mentions.some(
    (later) =>
      later.start > one.start &&
      later.end > turn.end &&
      later.end <= turn.end + farthest &&
      isOther(one, later) &&
      // Somebody else may be told of: "mijn zoon heeft een GC, mijn dochter nu een IAC".
      !mentions.some(
        ({ fact, start }) => fact === 'rol' && one.start < start && start < later.start,
      ),
  )
