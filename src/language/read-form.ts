import { addTo } from '../common/add-to.ts'
import type { Heard } from './heard.ts'
import type { Patterns } from './patterns.ts'
import { createFindPhrases, longestOf, type PhraseHit, positionsOf } from './phrase-book.ts'
import type { Clause, Reading } from './read-words.ts'

/** The form of a message. */
export interface Form {
  readonly isQuestion: boolean
  /** Asks what something means: what it names is no fact of a case. */
  readonly isDefinition: boolean
  /** Goes on from what was said before: "en in het secundair?". */
  readonly isFollowUp: boolean
  /** Positions of the words that take back what was said before: "nee, het is toch type 4". */
  readonly correcting: ReadonlySet<number>
  /** Positions of the words that stand in a clause that asks. */
  readonly asking: ReadonlySet<number>
  /** Positions of the words that only say who a question is about: "hoe meld ik een kleuter aan die niet stil zit". */
  readonly described: ReadonlySet<number>
  /** Positions of the words to ask with: "wie", "wanneer", "mag". */
  readonly askWords: ReadonlySet<number>
  /** Begins with a verb that short notes begin with too ("heeft iac"), and asks by nothing else. */
  readonly perhapsTells: boolean
  /** Positions of the words that say that there is help already. */
  readonly helped: ReadonlySet<number>
  /** Positions of the words that say that reading or Dutch is difficult for them. */
  readonly readsHard: ReadonlySet<number>
  /** Positions of the words that say nothing of the subject: "als dat helpt". */
  readonly aside: ReadonlySet<number>
  /** Positions of the words that ask for a short answer: "in drie zinnen", "ja of nee". */
  readonly brief: ReadonlySet<number>
  /** Wants to hear yes or no. */
  readonly isYesOrNo: boolean
  /** Positions of the words that ask where to be: "bij wie kan ik terecht". */
  readonly whereTo: ReadonlySet<number>
  /** Positions of the words that say nothing beside such a question: "hulp", "school". */
  readonly besideWhereTo: ReadonlySet<number>
  /** Positions of the words that only make the form ("wat houdt … in"). */
  readonly formal: ReadonlySet<number>
  /** Positions of the words in a clause that only says that we were no help. */
  readonly complaining: ReadonlySet<number>
  /** How many words it begins with that it is not about. */
  readonly opening: number
  /** Is about another pupil than before. */
  readonly isOfAnother: boolean
  /** Is about a person, not about leersteun in general. */
  readonly isAboutSomebody: boolean
  /** Is about a child or a school. */
  readonly isAboutSchool: boolean
  /** Has a word of nobody but us. */
  readonly isOurs: boolean
  /** Positions of the words that say outright that there is no danger. */
  readonly denyingDanger: ReadonlySet<number>
  /** Says that nobody is in danger, or that there is help for it already. */
  readonly isSafe: boolean
  /** Says that nobody answers, or asks us to call or to stay. */
  readonly callsUs: boolean
  /** Asks where to lodge a complaint. */
  readonly asksToComplain: boolean
  /** Asks whether something is allowed, compelled or can be refused. */
  readonly asksRight: boolean
}

export type ReadForm = (text: string, reading: Reading) => Form

/** A follow-up is short. */
const longestFollowUp = 9

type Kind = keyof Heard<number>['questionForms']

const none: readonly PhraseHit<Kind>[] = []

/** Thanks are what a message is about, unless it asks something. */
const openings = (isAsking: boolean): Kind[] => (isAsking ? ['aanhef', 'dank'] : ['aanhef'])

export function createReadForm(
  forms: Heard<number>['questionForms'],
  patterns: Patterns,
): ReadForm {
  const kinds = Object.keys(forms) as Kind[]
  const find = createFindPhrases(
    kinds.map((value) => ({ patterns: forms[value], value })),
    patterns,
  )
  return (text, reading) => {
    const found = find(reading)
    const byKind = new Map<Kind, PhraseHit<Kind>[]>()
    for (const hit of found) addTo(byKind, hit.value, hit)
    const ofKind = (kind: Kind) => longestOf(byKind.get(kind) ?? none)
    const ofKinds = (...kinds: Kind[]) =>
      longestOf(found.filter(({ value }) => kinds.includes(value)))
    const has = (kind: Kind): boolean => byKind.has(kind)
    const defining = ofKind('definitie')
    const isDefinition = defining.length > 0
    const hits = ofKind('vraagwoorden')
    const closing = ofKind('achteraan')
    const telling = ofKind('vraagt')
    const again = ofKind('herneemt')
    const asking = askingIn(reading, found, [...hits, ...telling], closing, again)
    const askedWith = [...hits, ...closing]
    const [next] = ofKind('vervolg')
    const isFollowUp = reading.words.length <= longestFollowUp && next?.start === 0
    const opened = openingOf(ofKinds(...openings(asking.size > 0)), reading)
    const restart = again.findLast(
      ({ end }) => isAskedFrom(end, asking, reading) || isInstead(end, opened, reading),
    )
    const opening = restart?.end ?? opened
    return {
      // "En als de school dat niet wil" asks what then.
      isQuestion:
        text.includes('?') || isDefinition || asking.size > 0 || (isFollowUp && next.end > 1),
      isDefinition,
      isFollowUp,
      correcting: positionsOf(ofKind('verbetering')),
      asking,
      described: describedIn(reading, asking, ofKind('over-iemand')),
      askWords: positionsOf(askedWith),
      perhapsTells: !text.includes('?') && beginsLikeNote(askedWith, ofKind('vertelt')),
      helped: positionsOf(ofKind('loopt-al')),
      readsHard: positionsOf(ofKind('leest-moeilijk')),
      aside: positionsOf(ofKind('terloops')),
      brief: positionsOf(ofKinds('kort', 'ja-nee')),
      isYesOrNo: has('ja-nee'),
      whereTo: positionsOf(ofKind('waarheen')),
      besideWhereTo: positionsOf(ofKinds('naast-waarheen', 'over-school')),
      formal: positionsOf(defining),
      complaining: complainingIn(reading, ofKind('klacht'), ofKind('klacht-erbij'), telling),
      opening,
      isOfAnother: has('ander-geval'),
      isAboutSomebody: has('over-iemand'),
      isAboutSchool: has('over-school'),
      isOurs: has('van-ons'),
      denyingDanger: positionsOf(ofKind('geen-gevaar')),
      isSafe: has('geen-gevaar') || has('veilig'),
      callsUs: has('bel-mij'),
      asksToComplain: has('klagen'),
      asksRight: asking.size > 0 && has('mag-dat'),
    }
  }
}

/** A clause that asks besides is no complaint: "dat vroeg ik niet ik wil weten of". */
function complainingIn(
  { clauses }: Reading,
  complaints: readonly PhraseHit<Kind>[],
  besides: readonly PhraseHit<Kind>[],
  telling: readonly PhraseHit<Kind>[],
): ReadonlySet<number> {
  const all = complaints.length > 0 ? [...complaints, ...besides] : []
  const has = (hits: readonly PhraseHit<Kind>[], { start, end }: Clause): boolean =>
    hits.some((hit) => hit.start >= start && hit.start < end)
  return positionsOf(clauses.filter((clause) => has(all, clause) && !has(telling, clause)))
}

/** A verb at the start is all that there is to ask with. */
const beginsLikeNote = (
  asking: readonly PhraseHit<Kind>[],
  telling: readonly PhraseHit<Kind>[],
): boolean => asking.length === 1 && telling[0]?.start === 0

const relative: ReadonlySet<string> = new Set(['die', 'dat'])
/** With fewer words before it, the description is what is asked: "wat met een kleuter die niet stil zit". */
const fewestAsked = 3

/** What follows somebody in a clause that asks: "… een kleuter die niet stil zit". */
function describedIn(
  { words, clauses }: Reading,
  asking: ReadonlySet<number>,
  somebody: readonly PhraseHit<Kind>[],
): ReadonlySet<number> {
  const describing = clauses
    .filter(({ start }) => asking.has(start))
    .flatMap(({ start, end }) => {
      const who = somebody.find(
        (hit) =>
          hit.start >= start + fewestAsked && hit.end < end && relative.has(words[hit.end] ?? ''),
      )
      return who ? [{ start: who.end, end }] : []
    })
  return positionsOf(describing)
}

/** The clauses that ask: by a question mark, or by the words that they begin or end with. */
function askingIn(
  { clauses }: Reading,
  found: readonly PhraseHit<Kind>[],
  hits: readonly PhraseHit<Kind>[],
  closing: readonly PhraseHit<Kind>[],
  restarts: readonly PhraseHit<Kind>[],
): ReadonlySet<number> {
  const isAsked = ({ start, end, hasQuestionMark }: Clause): boolean => {
    // "en hoe …", but not "het is …".
    const goesOn = found.some(
      (hit) => hit.value === 'vervolg' && hit.start === start && hit.end === start + 1,
    )
    const again = restarts.filter((hit) => hit.start >= start && hit.end < end)
    const froms = [start, goesOn ? start + 1 : start, ...again.map((hit) => hit.end)]
    const startsAsking = hits.some(
      (hit) =>
        froms.includes(hit.start) ||
        (hit.value === 'vraagt' && hit.start > start && hit.start < end),
    )
    const endsAsking = closing.some((hit) => hit.end === end && hit.start > start)
    return hasQuestionMark || startsAsking || endsAsking
  }
  return positionsOf(clauses.filter(isAsked))
}

/** Fewer words after "ik bedoel" name nothing: "ik bedoel kan dat". */
const fewestAgain = 4

/** Whether something is asked from a position to the end. */
const isAskedFrom = (from: number, asking: ReadonlySet<number>, { words }: Reading): boolean =>
  words.length - from >= fewestAgain && asking.has(from)

const denying: ReadonlySet<string> = new Set(['niet', 'geen'])
/** What is meant instead is named in at least so many words. */
const fewestInstead = 2

/** Whether what stands before a position is denied: "nee niet inschrijven, ik bedoel …". */
const isInstead = (from: number, opened: number, { words }: Reading): boolean =>
  denying.has(words[opened] ?? '') && words.length - from >= fewestInstead

/** Openings one after the other: "ja maar wacht". A message that is nothing else is about them. */
function openingOf(hits: readonly PhraseHit<Kind>[], { words }: Reading): number {
  let end = 0
  for (const hit of hits) if (hit.start === end) end = hit.end
  return end < words.length ? end : 0
}
