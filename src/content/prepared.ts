import type { PackedPhrases } from '../packing/phrases.ts'

/**
 * What src/build read ahead, with the very functions that read messages. All of it is packed as text and unpacked with the
 * first message that somebody types; a conversation with buttons does without.
 */
export interface Prepared {
  /** Every word of the content with its stem; see language/pack-words.ts. */
  readonly words: string
  /** A filter of ordinary Dutch words that are none of ours; see language/word-filter.ts. */
  readonly common: string
  /** How likely letters follow each other in Dutch; see language/pack-letters.ts. */
  readonly letters: string
  /** Per stem of `words`, in their order, how many subjects have it. Stems are numbered from the one that most have on. */
  readonly frequencies: string
  /** Terms that are no stem of `words`, between spaces; their numbers come after those of the stems. */
  readonly terms: string
  /** Per term how much it says that a message is about our subject; see search/pack-leanings.ts. */
  readonly leanings: string
  /** The terms of each subject, in the order of topicDocuments. */
  readonly subjects: PackedSubjects
  /** Per subject its examples that have no words of their own ("wat moeten we nu doen"), as phrases of stems. */
  readonly exact: PackedPhrases
  /** Per entry of taal/dringend.yaml two lists of phrases of stems: what alarms and what is harmless, without what others say already. */
  readonly urgent: PackedPhrases
  /** The phrases that messages are held against as stems, list by list in the order of language/heard.ts. */
  readonly heard: PackedPhrases
}

/** The terms of subjects as text, in rows of their own because like stands best beside like. */
export interface PackedSubjects {
  /** How many subjects; per subject how many questions; per question how many of its terms questions before it had, and how many are new. */
  readonly counts: string
  /** Per question the terms that came before, as places in the order of their first use in the subject. */
  readonly known: string
  /** The new terms of each question. */
  readonly fresh: string
  /** Per subject how many terms its text has, and which. */
  readonly bodies: string
}
