/**
 * What src/build read ahead, with the very functions that read messages. All of it is packed (src/packing) and unpacked with
 * the first message that somebody types; a conversation with buttons does without.
 */
export interface Prepared {
  /** Every word of the content with its stem; see language/code-words.ts. */
  readonly words: string
  /** A filter of ordinary Dutch words that are none of ours, and how many went in; see language/word-filter.ts. */
  readonly common: { readonly size: number; readonly filter: string }
  /** How likely letters follow each other in Dutch; see language/code-letters.ts. */
  readonly letters: string
  /** Terms that are no stem of `words`, between spaces. The numbers of terms count the stems of `words` first. */
  readonly terms: string
  /** Per term how much it says that a message is about our subject; see search/code-leaning.ts. */
  readonly leanings: string
  /** The terms of each subject, in the order of topicDocuments; see search/code-subjects.ts. */
  readonly subjects: string
  /** Per subject its examples that have no words of their own ("wat moeten we nu doen"), as phrases of stems. */
  readonly exact: string
  /** Per entry of taal/dringend.yaml two lists of phrases of stems: what alarms and what is harmless, without what others say already. */
  readonly urgent: string
  /** The phrases that messages are held against as stems, list by list in the order of language/heard.ts. */
  readonly heard: string
}
