import { assemble } from '../../src/assemble.ts'
import { replay } from '../../src/dialogue/replay.ts'
import { newState } from '../../src/dialogue/state.ts'
import { maskPersonalData } from '../../src/language/personal-data.ts'
import { topicKey } from '../../src/search/topic.ts'
import { understand } from '../../src/understand/understand.ts'
import { withQuestions } from '../../src/with-questions.ts'
import { createBaseline } from './baseline.ts'
import {
  type EvaluationCase,
  type FactCase,
  type Half,
  loadCases,
  loadConversations,
  loadDanger,
  loadEveryday,
  loadFactCases,
  loadFactPairs,
  loadFollowUps,
  loadOutside,
  loadPassages,
  loadVoices,
  type OutsideMessage,
} from './evaluation-case.ts'
import { type Graded, grade } from './grade.ts'
import { type GradedTurn, gradeConversation } from './grade-conversation.ts'
import { gradeOutside, type OutsideGrade } from './grade-outside.ts'
import { scoreFacts } from './score-facts.ts'
import { shownPassages } from './shown-passages.ts'

/**
 * Prints how well messages are understood. `npm run evaluate -- ontwikkel -v` lists what is not right; the test half and
 * the strangers are only counted, so that nobody tunes on them.
 */
const [only, ...flags] = process.argv.slice(2)
const today = '2026-11-21'
const service = assemble(() => today, withQuestions())
const baseline = createBaseline(service)
const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`

const outsideKinds: readonly (readonly [string, (one: OutsideMessage) => boolean])[] = [
  ['dichtbij, naar een verwijzing', ({ referral }) => referral !== undefined],
  ['dichtbij, algemeen verwezen', ({ referral, subject }) => !referral && !subject],
  ['dichtbij, wel van ons', ({ subject }) => subject !== undefined],
]

for (const half of ['ontwikkel', 'test', 'vreemden'] as const) {
  if (only && only !== half && !only.startsWith('-')) continue
  report(half, loadCases(half))
}

function report(half: Half, cases: readonly EvaluationCase[]): void {
  const graded = cases.map((one) => grade(service, one))
  say(`\n${half}: ${cases.length} berichten`)
  say(
    'soort           n  meteen  na 1 knop  mis  fout  verwezen  | gewoon MiniSearch: meteen  fout',
  )
  const kinds = [...new Set(cases.map(({ kind }) => kind))]
  for (const kind of kinds)
    line(
      kind,
      graded.filter((one) => one.case.kind === kind),
    )
  line('alles', graded)
  facts(half, cases, 'feiten')
  if (half !== 'vreemden') facts(half, loadFactCases(half), 'feitenzinnen')
  if (half !== 'vreemden') everyday(half)
  if (half !== 'vreemden') outside(half)
  if (half === 'test') danger()
  if (half !== 'vreemden') conversations(half)
  if (half !== 'vreemden') followUps(half)
  if (half === 'test') followUps('vreemd')
  if (half === 'ontwikkel') {
    factPairs()
    strictConversations()
    passages()
  }
  if (half === 'ontwikkel') voices()
  if (half === 'ontwikkel' && (flags.includes('-v') || only === '-v')) details(graded)
}

function line(name: string, graded: readonly Graded[]): void {
  const count = (...grades: Graded['grade'][]) =>
    graded.filter((one) => grades.includes(one.grade)).length
  const n = graded.length
  const plain = graded.map((one) => baseline(one.case))
  const columns = [
    name.padEnd(13),
    String(n).padStart(4),
    percent(count('first'), n).padStart(7),
    percent(count('first', 'follow-up'), n).padStart(10),
    String(count('missed')).padStart(4),
    String(count('wrong')).padStart(5),
    String(graded.filter(({ referred }) => referred).length).padStart(9),
    '|',
    percent(plain.filter((result) => result === 'first').length, n).padStart(25),
    String(plain.filter((result) => result === 'wrong').length).padStart(5),
  ]
  say(columns.join(' '))
}

function facts(half: Half, cases: readonly FactCase[], name: string): void {
  const { scores, faults } = scoreFacts(service, cases)
  const total = { right: 0, extra: 0, missed: 0 }
  for (const [fact, score] of scores) {
    say(
      `  feit ${fact.padEnd(13)} precisie ${percent(score.right, score.right + score.extra).padStart(6)}  recall ${percent(score.right, score.right + score.missed).padStart(6)}  (${score.right} goed)`,
    )
    for (const key of ['right', 'extra', 'missed'] as const) total[key] += score[key]
  }
  say(
    `  ${name} samen (${cases.length} berichten): precisie ${percent(total.right, total.right + total.extra)}  recall ${percent(total.right, total.right + total.missed)}`,
  )
  if (half === 'ontwikkel' && flags.includes('-f'))
    for (const fault of faults)
      say(
        `    ${fault.id} ${fault.fact}: gevonden ${fault.found ?? '–'} verwacht ${fault.wanted ?? '–'}  "${fault.q}"`,
      )
}

/** A message without a label, played to see whether it is referred. */
function unlabelled(q: string, i: number): EvaluationCase {
  const id = `los-${i}`
  return { id, q, before: [], kind: 'los', handle: 'refer', must: [], not: [], facts: {} }
}

/** Everyday requests: a fact that was filled, or an answer about leersteun, is a fault. */
function everyday(half: 'ontwikkel' | 'test'): void {
  const sentences = loadEveryday(half)
  const graded = sentences.map((q, i) => grade(service, unlabelled(q, i)))
  const answered = graded.filter(({ turn }) =>
    turn.messages.some(({ kind }) => kind === 'answer' || kind === 'outcome'),
  )
  const filled = graded.filter(({ turn }) => turn.facts.length > 0)
  const referred = graded.filter(
    (one) => one.referred || one.turn.messages.some(({ kind }) => kind === 'greeting'),
  )
  say(
    `  alledaags: ${sentences.length}, een leersteunantwoord ${answered.length}, een feit ingevuld ${filled.length}, doorverwezen ${percent(referred.length, sentences.length)}, niet ten onrechte beantwoord ${percent(sentences.length - answered.length, sentences.length)}`,
  )
  if (half === 'ontwikkel' && flags.includes('-e')) {
    for (const { case: one, turn } of [...answered, ...filled])
      say(
        `    "${one.q}" → ${turn.messages.map(({ kind, topic }) => `${kind}:${topic ?? ''}`).join(' ')} ${turn.facts.map(({ fact, values }) => `${fact}=${values}`)}`,
      )
  }
}

/** How many messages of somebody in danger alarm, and how many that only sound so. */
function danger(): void {
  const { gevaar, onschuldig } = loadDanger()
  const alarms = (messages: readonly string[]) =>
    messages.filter((q, i) =>
      grade(service, unlabelled(q, i)).turn.messages.some(({ kind }) => kind === 'urgent'),
    ).length
  say(
    `  gevaar: ${gevaar.length}, alarm ${percent(alarms(gevaar), gevaar.length)}; wat er alleen op lijkt: ${onschuldig.length}, alarm ${percent(alarms(onschuldig), onschuldig.length)}`,
  )
}

/** What lies close to leersteun and is not ours, and what is ours all the same. */
function outside(half: 'ontwikkel' | 'test'): void {
  const all = loadOutside(half)
  for (const [name, isOne] of outsideKinds) {
    const graded = all.filter(isOne).map((one) => gradeOutside(service, one))
    const share = (...grades: OutsideGrade[]) =>
      percent(graded.filter(({ grade }) => grades.includes(grade)).length, graded.length)
    say(
      `  ${name}: ${graded.length}, juist ${share('right')}, na 1 knop ${share('right', 'button')}, naar iets anders verwezen ${share('referred')}, een leersteunantwoord ${share('answered')}`,
    )
    if (half === 'ontwikkel' && flags.includes('-b'))
      for (const { q, wanted, grade, said } of graded)
        if (grade !== 'right') say(`    ${grade} ${wanted} "${q}" → ${said.join(' ')}`)
  }
}

/** Every turn of whole conversations: told, on a button, or neither; and what is known after it. */
function conversations(half: 'ontwikkel' | 'test'): void {
  const turns = loadConversations(half).flatMap((one) => gradeConversation(service, one, today))
  say(`  gesprekken: ${turns.length} beurten, ${howSoon(turns)}; feiten ${factsOf(turns)}`)
  if (half === 'ontwikkel' && flags.includes('-g'))
    for (const { id, grade, said, good, told, facts } of turns)
      if (grade !== 'first' || facts.extra.length + facts.missed.length > 0)
        say(
          `    ${id} ${grade.padEnd(6)} ${said.map((text) => `«${text}»`).join(' ')}\n        goed ${good.join(' ')} | verteld ${told.join(' ')} | feiten te veel ${facts.extra.join(' ')} te weinig ${facts.missed.join(' ')}`,
        )
}

function factsOf(turns: readonly GradedTurn[]): string {
  const right = sum(turns, ({ facts: { right } }) => right)
  const extra = sum(turns, ({ facts: { extra } }) => extra.length)
  const missed = sum(turns, ({ facts: { missed } }) => missed.length)
  return `precisie ${percent(right, right + extra)}  recall ${percent(right, right + missed)}`
}

/** What is known after a message that another came before. */
function factPairs(): void {
  const pairs = loadFactPairs()
  const turns = pairs.flatMap((one) => gradeConversation(service, one, today))
  say(`  feitenparen: ${pairs.length}, feiten ${factsOf(turns)}`)
  if (flags.includes('-g'))
    for (const { id, said, facts } of turns)
      if (facts.extra.length + facts.missed.length > 0)
        say(
          `    ${id} ${said.map((text) => `«${text}»`).join(' ')} te veel ${facts.extra.join(' ')} te weinig ${facts.missed.join(' ')}`,
        )
}

/** The same for conversations of strict testers, without facts: first what each began with, then what followed. */
function strictConversations(): void {
  const all = loadConversations('streng').map((one) => gradeConversation(service, one, today))
  const first = all.flatMap((turns) => turns.slice(0, 1))
  const next = all.flatMap((turns) => turns.slice(1))
  say(`  strenge gesprekken, eerste bericht: ${first.length}, ${howSoon(first)}`)
  say(`  strenge gesprekken, wat volgde: ${next.length}, ${howSoon(next)}`)
}

/** One message after an answer that was told. */
function followUps(set: Parameters<typeof loadFollowUps>[0]): void {
  const turns = loadFollowUps(set).flatMap((one) => gradeConversation(service, one, today))
  const whose = set === 'vreemd' ? ', een stem apart' : ''
  say(`  doorvragen na een antwoord${whose}: ${turns.length}, ${howSoon(turns)}`)
  if (set === 'ontwikkel' && flags.includes('-d'))
    for (const { id, grade, said, good, told } of turns)
      if (grade !== 'first')
        say(`    ${grade} ${id} "${said.join(' ')}" goed ${good.join(' ')} | ${told.join(' ')}`)
}

/** What is shown of an answer to whoever asks on about it. */
function passages(): void {
  const shown = loadPassages().map((one) => shownPassages(service, one, today))
  const right = (some: typeof shown) =>
    `${percent(some.filter(({ isRight }) => isRight).length, some.length)} van ${some.length}`
  const share = shown.reduce((total, one) => total + one.share, 0) / shown.length
  say(
    `  passages: met het antwoord erin ${right(shown)}, zeker ${right(shown.filter(({ isSure }) => isSure))}; getoond van een tekst ${percent(share, 1)}`,
  )
}

/** How many turns were right at once, and how many with one button more. */
function howSoon(turns: readonly GradedTurn[]): string {
  const share = (...grades: GradedTurn['grade'][]) =>
    percent(turns.filter(({ grade }) => grades.includes(grade)).length, turns.length)
  return `meteen ${share('first')}, na 1 knop ${share('first', 'button')}`
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0)
}

/**
 * How high the subject that answers stands among what the index finds, for messages of people who did not know the content,
 * and how many of them are sent away as if they were not ours.
 */
function voices(): void {
  const { knowledge } = service
  const place = replay(knowledge.domain, newState({}))
  const ranks = loadVoices().map(({ q, topic }) =>
    understand(knowledge, maskPersonalData(q).text, place, null, []).ranked.findIndex(
      ({ document }) => topicKey(document.topic) === topicKey(topic),
    ),
  )
  const sentAway = loadVoices().filter(({ q, topic }, i) => {
    const { turn } = grade(service, unlabelled(q, i))
    return topic.id !== 'contact' && turn.messages.some(({ kind }) => kind === 'referral')
  })
  const within = (places: number) => ranks.filter((rank) => rank >= 0 && rank < places).length
  say(
    `  stemmen: ${ranks.length}, hun onderwerp als eerste ${percent(within(1), ranks.length)}, bij de eerste drie ${percent(within(3), ranks.length)}, ten onrechte doorverwezen ${sentAway.length}`,
  )
}

function details(graded: readonly Graded[]): void {
  for (const { case: one, grade: result, turn } of graded) {
    if (result === 'first') continue
    const topics = turn.messages
      .map(({ kind, topic }) => `${kind}${topic ? `:${topic}` : ''}`)
      .join(' ')
    say(
      `${result.padEnd(9)} ${one.id} [${one.kind}/${one.handle}] ${one.before.map((text) => `«${text}» `).join('')}"${one.q}"\n          → ${topics} | ${turn.choices
        .map(({ label }) => label)
        .slice(0, 5)
        .join(
          ' · ',
        )}\n          moet ${one.must.join('  &  ')}${one.not.length > 0 ? `  niet ${one.not.join(' | ')}` : ''}`,
    )
  }
}
