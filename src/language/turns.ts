import type { Narrowing } from '../content/fact.ts'
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
  /** If any: it only turns away where the message tells one of these elsewhere. Who asks for a nephew tells of him. */
  readonly beside: Narrowing
  /** From here on these facts are told anew: what was said of them before gives way. */
  readonly anew: readonly string[]
}

type TurnHit = PhraseHit<Turn>
type HitsOf = (fact: string) => readonly PhraseHit<Sense>[]

/** Per position the facts that are told of somebody or something else there. */
export function asidesIn(
  reading: Reading,
  turns: readonly TurnHit[],
  hitsOf: HitsOf,
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = []
  for (const { start, end } of reading.clauses) {
    const here = turns.filter((turn) => turn.start >= start && turn.start < end)
    for (const turn of here) {
      const { away } = turn.value
      const until = here.find((next) => next.start >= turn.end && next.value.away)?.start ?? end
      if (!away || !isTurned(turn, until, hitsOf)) continue
      for (let i = turn.end; i < end; i++) found[i] = away
    }
  }
  return found
}

/** Whether a turn counts that reaches up to a position. */
function isTurned({ start, value }: TurnHit, until: number, hitsOf: HitsOf): boolean {
  const beside = Object.entries(value.beside)
  const isTold = ([fact, values]: [string, readonly string[]]): boolean =>
    hitsOf(fact).some(
      (hit) =>
        (hit.end <= start || hit.start >= until) &&
        hit.value.facts[fact]?.some((one) => values.includes(one)),
    )
  return beside.length === 0 || beside.some(isTold)
}

/** The mentions without those that are told anew further on. */
export function toldAnew(
  mentions: readonly Mention[],
  turns: readonly TurnHit[],
): readonly Mention[] {
  const isGivenAgain = ({ fact, start }: Mention, turn: TurnHit): boolean =>
    turn.value.anew.includes(fact) &&
    start < turn.start &&
    mentions.some((later) => later.fact === fact && !later.negated && later.start >= turn.start)
  return mentions.filter((mention) => !turns.some((turn) => isGivenAgain(mention, turn)))
}
