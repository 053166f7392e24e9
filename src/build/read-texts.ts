import { kept } from '../common/kept.ts'
import type { CompiledContent } from '../content/compiled.ts'
import { type Heard, heardLists, mapHeard, type Stems } from '../language/heard.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { patternStems } from '../language/pattern.ts'
import { createPatterns } from '../language/patterns.ts'
import { type Reading, readWords } from '../language/read-words.ts'
import { createTermReader } from '../language/term-reader.ts'
import { type Term, type TermReader, toTerms } from '../language/to-terms.ts'
import { namesInPhrase } from '../language/urgent-names.ts'
import { writtenPatterns } from '../language/written-patterns.ts'
import type { TopicDocument } from '../search/topic-index.ts'
import { type ReadSubject, type ReadText, readSubjects } from '../search/topic-terms.ts'
import type { Vocabulary } from './read-vocabulary.ts'
import { reduceUrgent } from './reduce-urgent.ts'
import { toldCases } from './told-cases.ts'

/** Phrases of stems, list by list. */
export type Lists = readonly (readonly (readonly string[])[])[]

/** What was read with the vocabulary. */
export interface Texts {
  readonly subjects: readonly ReadSubject[]
  readonly everyday: readonly ReadText[]
  /** Of the messages of danger their stems, read as if somebody typed them: with their slips put right. */
  readonly danger: Readonly<Record<'alarming' | 'harmless', readonly (readonly string[])[]>>
  readonly followUps: readonly FollowUp[]
  /** See told-cases.ts. */
  readonly cases: readonly ReadText[]
  /** See `phrases` in content/prepared.ts. */
  readonly lists: Readonly<Record<'exact' | 'urgent' | 'heard', Lists>>
}

/** What people ask after an answer, with the numbers of the subject that was told and of the one that answers. */
export interface FollowUp extends ReadText {
  readonly told: number
  readonly label: number
}

/** Reads the texts and the phrases of the content with its own words. */
export function readTexts(
  content: CompiledContent,
  documents: readonly TopicDocument[],
  { lexicon, seldom }: Vocabulary,
): Texts {
  const read = (text: string): Reading => readWords(text, lexicon, false)
  const asTyped = (text: string): readonly string[] => readWords(text, lexicon).stems
  const stemsIn = (text: string) => patternStems(text, (part) => read(part).stems)
  const all = mapHeard(content, (phrases: readonly string[]) => phrases.map(stemsIn))
  const heard = { ...all, synonyms: telling(all.synonyms, lexicon) }
  const reader = termReaderOf(heard.synonyms, lexicon)
  const known = new Map<string, Term>()
  /** The texts have the same few terms over and over. */
  const same = (term: Term): Term =>
    kept(known, `${term.term} ${term.weight} ${term.from}`, () => term)
  const readText = (text: string): ReadText => {
    const reading = read(text)
    const terms = toTerms(reading, reader).filter(({ term }) => !seldom.has(term))
    return { stems: reading.stems, terms: terms.map(same) }
  }
  return {
    subjects: readSubjects(documents, readText),
    everyday: content.everyday.map(readText),
    danger: {
      alarming: content.danger.gevaar.map(asTyped),
      harmless: content.danger.onschuldig.map(asTyped),
    },
    followUps: followUpsIn(content, documents, readText),
    cases: toldCases(content).map(readText),
    lists: {
      exact: documents.map(({ patterns = [] }) => patterns.map(stemsIn)),
      urgent: urgentLists(content, read),
      heard: heardLists(heard),
    },
  }
}

function followUpsIn(
  { followUps }: CompiledContent,
  documents: readonly TopicDocument[],
  readText: (text: string) => ReadText,
): FollowUp[] {
  const numbers = new Map(
    documents.flatMap(({ topic: { kind, id } }, number) =>
      kind === 'article' || kind === 'goal' ? [[id, number]] : [],
    ),
  )
  const numberOf = (id: string): number => {
    const number = numbers.get(id)
    if (number === undefined) throw new Error(`follow-ups: no subject ${id}`)
    return number
  }
  return Object.entries(followUps).flatMap(([told, answers]) =>
    Object.entries(answers).flatMap(([id, questions]) =>
      questions.map((text) => ({ ...readText(text), told: numberOf(told), label: numberOf(id) })),
    ),
  )
}

type Synonyms = Heard<Stems>['synonyms']

/** "meeting" has the stem of "met": a phrase that reads as a stop word would be everywhere. */
const telling = (synonyms: Synonyms, { isStopStem }: Lexicon): Synonyms =>
  synonyms.map(({ term, woorden }) => ({
    term,
    woorden: woorden.filter((stems) => !stems.every(isStopStem)),
  }))

function termReaderOf(synonyms: Synonyms, lexicon: Lexicon): TermReader {
  const { names, rows } = writtenPatterns(synonyms.flatMap(({ woorden }) => woorden))
  let row = 0
  const phrases = synonyms.map(({ term, woorden }) => ({
    patterns: woorden.map(() => row++),
    value: term,
  }))
  return createTermReader(phrases, lexicon, createPatterns(names, rows))
}

/** The word groups of urgent phrases, each name after that of its group, and three lists per subject. */
function urgentLists(
  { urgent, urgentGroups }: CompiledContent,
  read: (text: string) => Reading,
): Lists {
  const namesIn = (phrase: string) => namesInPhrase(phrase, read)
  const nameOf = (word: string): string => {
    const [name, ...others] = namesIn(word)
    if (name === undefined || others.length > 0)
      throw new Error(`taal/dringend.yaml: "${word}" is read as ${others.length + 1} words`)
    return name
  }
  const groups = new Map(
    urgentGroups.map(({ groep, woorden }) => [`<${groep}>`, woorden.map(nameOf)]),
  )
  const stemOf = (name: string): string =>
    name.startsWith('=') ? read(name.slice(1)).stems.join(' ') : name.replace(/^~|\$$/, '')
  const lists = urgent.map((entry) => {
    const { alarming, harmless } = reduceUrgent(
      { alarming: entry.woorden.map(namesIn), harmless: entry['niet-bij'].map(namesIn) },
      { groups, stemOf },
    )
    return [alarming, harmless, entry['niet-van'].map((word) => [nameOf(word)])]
  })
  const members = [...groups].flatMap(([group, names]) => names.map((name) => [group, name]))
  return [members, ...lists.flat()]
}
