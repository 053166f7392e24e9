import type { Rewordings } from '../packing/rewordings.ts'
import type { Agreements } from './agreements.ts'
import type { Article } from './article.ts'
import type { Centre } from './centre.ts'
import type { ChecklistItem, ChecklistRules } from './checklist.ts'
import type { Fact } from './fact.ts'
import type { Goal } from './goal.ts'
import type {
  Commands,
  DangerMessages,
  FollowUps,
  Heed,
  NotOurs,
  Places,
  SmallTalk,
  Synonyms,
  WordForms,
} from './language.ts'
import type { Outcome } from './outcome.ts'
import type { OwnReader } from './own-reader.ts'
import type { QuestionForms } from './question-forms.ts'
import type { ReadingPatterns } from './reading.ts'
import type { Source } from './source.ts'
import type { Exclusion, Table } from './table.ts'
import type { Urgent } from './urgent.ts'
import type { WordGroup } from './word-group.ts'

/** A text in both forms that it is shown in. The HTML is safe: it was made from Markdown of our own. */
export interface Text {
  readonly html: string
  readonly text: string
}

/** All content, checked and made ready by src/build: what the app is built from. */
export interface CompiledContent {
  /** Changes with every change of the content. */
  readonly version: string
  readonly sources: readonly Source[]
  readonly facts: readonly Fact[]
  /** recht and overgang as written; route and contact derived from the centres. */
  readonly tables: readonly Table[]
  readonly exclusions: readonly Exclusion[]
  readonly checklist: ChecklistRules
  readonly checklistItems: Readonly<Record<string, ChecklistItem & { tekst: string }>>
  /** The paper for the agreements between a school and its centres. */
  readonly agreements: Agreements
  readonly outcomes: Readonly<Record<string, Outcome & Text>>
  readonly goals: readonly Goal[]
  /** At run time without their questions, of which only the terms are needed; see with-questions.ts. */
  readonly articles: readonly (Article &
    Text & { readonly id: string; readonly onderwerp: string })[]
  readonly centres: readonly (Centre & {
    readonly id: string
    /** Whole messages that ask for a partner; only src/build reads them. */
    readonly patronen?: readonly string[]
  })[]
  readonly synonyms: Synonyms
  readonly wordForms: WordForms
  readonly places: Places
  readonly smallTalk: SmallTalk
  readonly notOurs: NotOurs
  readonly urgent: Urgent
  /** The word groups of the urgent phrases. */
  readonly urgentGroups: readonly WordGroup[]
  readonly commands: Commands
  /** Messages that are not ours; only src/build learns from them. */
  readonly everyday: readonly string[]
  /** Only src/build learns from them. */
  readonly danger: DangerMessages
  /** By the subject that was told, and the one that answers; only src/build learns from them. */
  readonly followUps: FollowUps
  readonly reading: ReadingPatterns
  readonly wordGroups: readonly WordGroup[]
  readonly heed: Heed
  readonly questionForms: QuestionForms
  /** What the assistant itself says, by name. */
  readonly phrases: Readonly<Record<string, Text>>
  /** What a reader reads instead, by the plain words or the HTML that are written. What is not in it is the same for all. */
  readonly reworded: Readonly<Record<OwnReader, Rewordings>>
}
