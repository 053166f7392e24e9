import type { CompiledContent } from './content/compiled.ts'
import type { Prepared } from './content/prepared.ts'
import { createFactReader } from './language/fact-reader.ts'
import { createFindCommand, type FindCommand } from './language/find-command.ts'
import type { FactReader } from './language/find-facts.ts'
import { createFindHeed, type FindHeed } from './language/find-heed.ts'
import { createFindUrgent, type FindUrgent } from './language/find-urgent.ts'
import { createFindWhole, type FindWhole } from './language/find-whole.ts'
import { mapHeard } from './language/heard.ts'
import { createLexicon, type Lexicon } from './language/lexicon.ts'
import { normalise } from './language/normalise.ts'
import { unpackLetters } from './language/pack-letters.ts'
import { createPatterns, type Patterns } from './language/patterns.ts'
import {
  type AnswerStems,
  createAnswerStems,
  createLabelStems,
  type LabelStems,
} from './language/read-answer.ts'
import { createReadForm, type ReadForm } from './language/read-form.ts'
import { soundsDutch } from './language/sounds-dutch.ts'
import { createTermReader } from './language/term-reader.ts'
import type { Term, TermReader } from './language/to-terms.ts'
import { tokenise } from './language/tokenise.ts'
import { unpackNames } from './language/unpack-names.ts'
import { unpackWordFilter } from './language/word-filter.ts'
import type { TermNumbers } from './language/word-list.ts'
import { namesOf, phrasesOf, unpackRows } from './packing/phrases.ts'
import type { About } from './search/about.ts'
import { type DangerOf, unpackDanger } from './search/danger.ts'
import { type Features, featuresOf } from './search/features.ts'
import { given } from './search/given.ts'
import { unpackClassifier } from './search/pack-classifier.ts'
import { unpackSubjects } from './search/pack-subjects.ts'
import { createListen, type Listen } from './search/sound.ts'
import { createTopicIndex, type TopicDocument, type TopicIndex } from './search/topic-index.ts'
import { rarityOf } from './search/typical.ts'
import { createFindPassages, type FindPassages } from './understand/find-passages.ts'
import { createReadTitle, type ReadTitle } from './understand/read-title.ts'

/** What a typed message is read with. */
export interface MessageReader {
  readonly lexicon: Lexicon
  readonly terms: TermReader
  /** The stems and other terms that anything is known of. */
  readonly numbers: TermNumbers
  readonly factReader: FactReader
  readonly labelStems: LabelStems
  readonly answerStems: AnswerStems
  readonly readForm: ReadForm
  readonly readTitle: ReadTitle
  readonly findUrgent: FindUrgent
  readonly dangerOf: DangerOf
  readonly findCommand: FindCommand
  readonly findHeed: FindHeed
  readonly index: TopicIndex
  readonly findPassages: FindPassages
  readonly listen: Listen
  /** What a message is listened to by. */
  readonly featuresOf: (stems: readonly string[], terms: readonly Term[]) => Features
  /**
   * What a message asks for that is word for word an example which would be taken for another subject's, or that fits a
   * pattern of a subject as a whole.
   */
  readonly exact: FindWhole<About>
  /** The subject of which a text has the very words of the button. */
  readonly labelled: (text: string) => About | null
}

/**
 * Unpacks what src/build read ahead.
 * @param documents the subjects of the content, in their order
 */
export function createMessageReader(
  content: CompiledContent,
  prepared: Prepared,
  documents: readonly TopicDocument[],
): MessageReader {
  const names = unpackNames(prepared)
  const { nameOf, numbers } = names
  const lexicon = createLexicon(content.wordForms, {
    ...names,
    common: unpackWordFilter(prepared.common),
  })
  const rows = unpackRows(prepared.phrases)
  let list = 0
  const next = (): number[] => phrasesOf(rows, list++)
  const exact = documents.map(next)
  const heard = mapHeard(content, next)
  const urgentGroups = next()
  const urgent = content.urgent.map(({ id }) => ({
    id,
    alarming: next(),
    harmless: next(),
    notOf: next(),
  }))
  const patterns = createPatterns(names, rows, heard.wordGroups)
  const stemsOf = (phrase: number) => namesOf(rows, phrase, nameOf)
  const terms = createTermReader(
    heard.synonyms.map(({ term, woorden }) => ({ patterns: woorden, value: stemsOf(term) })),
    lexicon,
    patterns,
  )
  const subjects = unpackSubjects(prepared.subjects, numbers.size)
  const letters = unpackLetters(prepared.letters)
  const classifier = unpackClassifier(prepared.classifier, numbers, subjects)
  const factReader = createFactReader(heard, lexicon, patterns)
  const readForm = createReadForm(heard.questionForms, patterns)
  return {
    lexicon,
    terms,
    numbers,
    factReader,
    labelStems: createLabelStems(lexicon),
    answerStems: createAnswerStems(lexicon),
    readForm,
    readTitle: createReadTitle({ lexicon, factReader, readForm }),
    findUrgent: createFindUrgent(urgent, rows, names, urgentGroups),
    dangerOf: unpackDanger(prepared.danger),
    findCommand: createFindCommand(heard.commands, patterns, stemsOf, lexicon),
    findHeed: createFindHeed(heard.heed, patterns),
    index: createTopicIndex(documents, { numbers, subjects }, classifier),
    findPassages: createFindPassages(
      { lexicon, terms },
      (term) => rarityOf(subjects)[numbers.get(term) ?? -1] ?? 0,
    ),
    listen: createListen(classifier, (word) => soundsDutch(letters, word)),
    featuresOf: (stems, terms) => featuresOf(stems, terms, classifier.features),
    exact: createExact(documents, exact, patterns),
    labelled: createLabelled(content, documents),
  }
}

/** Whoever types what stands on a button gets what the button gives. */
function createLabelled(
  { goals }: CompiledContent,
  documents: readonly TopicDocument[],
): (text: string) => About | null {
  const wordsOf = (text: string): string => tokenise(normalise(text)).join(' ')
  const found = new Map(
    documents.flatMap((document) => {
      const { kind, id } = document.topic
      const goal = kind === 'goal' ? goals.find((one) => one.id === id) : undefined
      const labels = goal ? Object.values(goal.knop) : kind === 'article' ? [document.title] : []
      return labels.flatMap((label) => (label ? [[wordsOf(label), document] as const] : []))
    }),
  )
  return (text) => {
    const document = found.get(wordsOf(text))
    return document ? given(document) : null
  }
}

/** Finds a message that is as a whole what its subject is asked with. */
function createExact(
  documents: readonly TopicDocument[],
  sentences: readonly number[][],
  patterns: Patterns,
): MessageReader['exact'] {
  return createFindWhole(
    documents.map((document, i) => ({ patterns: sentences[i] ?? [], value: given(document) })),
    patterns,
  )
}
