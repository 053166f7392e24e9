import type { PackedPhrases } from '../packing/phrases.ts'

/**
 * What src/build read ahead, with the very functions that read messages. All of it is packed and unpacked with the
 * first message that somebody types; a conversation with buttons does without.
 */
export interface Prepared {
  /**
   * The words of the content with their stems (language/pack-words.ts), but for those that tell too little to travel and for
   * forms that only end a little differently; see build/without-forms.ts.
   */
  readonly words: PackedWords
  /** A filter of ordinary Dutch words that are none of ours; see language/word-filter.ts. */
  readonly common: Uint8Array
  /** How likely letters follow each other in Dutch; see language/pack-letters.ts. */
  readonly letters: Uint8Array
  /**
   * Per stem of `words`, in their order, these two things in one number, since they are alike: how much it is used in `phrases`,
   * and how many subjects have it, roughly. Stems are numbered from the one that is used the most on, and of those used as much
   * from the one that most subjects have on.
   */
  readonly uses: Uint8Array
  /** Terms that are no stem of `words`, between spaces, signs last; their numbers come after those of the stems. */
  readonly terms: Uint8Array
  /** The terms of each subject, in the order of topicDocuments. */
  readonly subjects: PackedSubjects
  /** What tells the subjects apart; see search/classifier.ts. */
  readonly classifier: PackedClassifier
  /**
   * Lists of phrases of stems, in this order: per subject its patterns of whole messages, and its examples that would be taken
   * for another subject's (build/misread.ts); the phrases that messages are held against, list by list in the order of
   * language/heard.ts; the word groups of taal/dringend.yaml, each word after its group; and per subject of it what alarms and
   * what is harmless, without what others say already, and what is no person.
   */
  readonly phrases: PackedPhrases
  /** What tells that somebody may be in danger; see search/danger.ts. */
  readonly danger: PackedDanger
}

/** Words in the order of the alphabet, each as what it does not share with the one before. */
export interface PackedWords {
  /** Per word how many letters it shares with the one before. */
  readonly shared: Uint8Array
  /**
   * Per word its other letters, with spaces between words. Where its stem is another, then what the stem has instead of the
   * letters that it drops ("/" before it, where it has any) and signs for how many these are.
   */
  readonly rests: Uint8Array
}

/** The terms of subjects, in rows of their own because like stands best beside like. */
export interface PackedSubjects {
  /** Of each subject how many questions it has. */
  readonly sizes: Uint8Array
  /**
   * Per term how many subjects are asked for with it, which, and per one of these two things in one number, since they are
   * alike: in how many of its questions the term stands (the root, rounded) and what the classifier says of it.
   */
  readonly asked: Uint8Array
  readonly askedIn: Uint8Array
  readonly told: Uint8Array
  /** Per term how many subjects have it in their text alone, and which. */
  readonly bodies: Uint8Array
  readonly bodiesIn: Uint8Array
}

/**
 * The weights of a linear classifier, as whole numbers, and beside them how much each feature sounds like ours. The weights of a
 * subject that is asked for with a term travel with the subject.
 */
export interface PackedClassifier {
  /** Which features are pairs of words. */
  readonly pairs: Uint8Array
  /** How much a weight of 1 is, in thousandths. */
  readonly unit: Uint8Array
  /** Per feature (terms, then pairs) of how many other classes it says something, which, and how much. */
  readonly lengths: Uint8Array
  readonly classes: Uint8Array
  readonly weights: Uint8Array
  /** Per feature how much it says that a message is about our subject; see search/pack-leanings.ts. */
  readonly leanings: Uint8Array
}

/** The weights of a linear classifier over slots: which slots have one, and first that of every message, then theirs. */
export interface PackedDanger {
  readonly slots: Uint8Array
  readonly weights: Uint8Array
}
