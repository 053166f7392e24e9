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
  /**
   * How many subjects. Per subject how many questions it had, how many groups of terms it has, how many questions are left and
   * how many terms its text has; per group in how many questions fewer its terms stand than those of the group before, and how
   * many they are; per question how many were left out before it, and how many terms it has.
   */
  readonly shapes: string
  /** Per group the terms that as many questions have. */
  readonly terms: string
  /** Per question its terms, as places in the groups of its subject. */
  readonly questions: string
  /** Per subject the terms of its text. */
  readonly bodies: string
}
