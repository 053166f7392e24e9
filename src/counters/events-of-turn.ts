import type { Turn } from '../conversation.ts'
import type { Input } from '../dialogue/input.ts'
import type { Part } from '../dialogue/part.ts'
import { replay } from '../dialogue/replay.ts'
import type { State } from '../dialogue/state.ts'
import { type Knowledge, rulebook } from '../knowledge.ts'
import { boundText } from '../language/bound-text.ts'
import { maskPersonalData } from '../language/personal-data.ts'
import { readWords } from '../language/read-words.ts'
import type { Topic } from '../search/topic.ts'
import { type CountEvent, counted } from './count-event.ts'
import { placeOf } from './place-of.ts'

/** What a turn began from. */
export interface Before {
  /** Null: there was no conversation yet. */
  readonly state: State | null
  readonly input: Input
}

/** What there is to count of a turn: ids of the content, and words that the content has too. */
export function eventsOfTurn(
  knowledge: Knowledge,
  { state, input }: Before,
  turn: Turn,
  asOf: string,
): readonly CountEvent[] {
  const rules = rulebook(knowledge, asOf)
  const goesOn = state !== null && input.type !== 'restart'
  const goal = turn.place.goal
  const begun = goal !== null && (state === null || replay(knowledge.domain, state).goal !== goal)
  return [
    counted('turn', input.type),
    ...(begun ? [counted('topic', `goal:${goal}`)] : []),
    ...turn.parts.flatMap(eventsOfPart),
    ...(input.type === 'text' && turn.parts.some(isMiss) ? wordsOf(knowledge, input.text) : []),
    ...(goesOn
      ? [counted('place', placeOf(state, replay(knowledge.domain, state), rules), -1)]
      : []),
    counted('place', placeOf(turn.state, turn.place, rules)),
  ]
}

function eventsOfPart(part: Part): CountEvent[] {
  switch (part.kind) {
    case 'topic':
      return eventsOfTopic(part.topic)
    case 'contact':
      return [counted('referral', 'contact')]
    case 'urgent':
      return [counted('urgent', part.id)]
    case 'missed':
      return [counted('not-understood', part.time === 'second' ? 'opnieuw' : 'eerste')]
    case 'clarify':
      return isMiss(part) ? [counted('not-understood', 'eerste')] : []
    default:
      return []
  }
}

function eventsOfTopic({ kind, id }: Topic): CountEvent[] {
  switch (kind) {
    case 'small-talk':
      return []
    case 'not-ours':
      return [counted('referral', id)]
    default:
      return [counted('topic', `${kind}:${id}`)]
  }
}

const isMiss = (part: Part): boolean =>
  part.kind === 'missed' || (part.kind === 'clarify' && part.found === 'weak')

const mostWords = 8

/** The words of a message that stand in the content as well, each once; every other word stays unsaid. */
function wordsOf({ reader: { lexicon } }: Knowledge, text: string): CountEvent[] {
  const { words } = readWords(maskPersonalData(boundText(text)).text, lexicon, false)
  const known = words.filter((word) => {
    const stem = lexicon.knownStem(word)
    return stem !== undefined && word.length > 3 && !lexicon.isStopStem(stem)
  })
  return [...new Set(known)].slice(0, mostWords).map((word) => counted('word', word))
}
