/**
 * What src/build read ahead, with the very functions that read messages, so that a start only fills maps.
 * Everything is plain ASCII or words, so that the bundle stays small.
 */
export interface Prepared {
  /** Every word of the content, most frequent first: `klassen:3` has the stem "klas", `aangemeld:6meld` "aanmeld", `klas` itself. */
  readonly words: string
  /** Ordinary Dutch words that are none of ours, packed. */
  readonly common: string
  /** Per stem of the content, in the order of `words`, how much it sounds like our subject, packed; see search/keyness.ts. */
  readonly keyness: string
  /** How likely letters follow each other in Dutch; see language/sounds-dutch.ts. */
  readonly letters: Readonly<Record<string, number>>
  /** Terms of the subjects that are no stem of `words`. The numbers of terms count the stems of `words` first. */
  readonly terms: string
  /** Example sentences that have no words of their own ("wat moeten we nu doen"), as stems, with the subject they ask for. */
  readonly exact: Readonly<Record<string, string>>
  /** One line per subject, in the order of topicDocuments: its title, its questions and its text as packed sets of terms. */
  readonly subjects: string
  /** The phrases of taal/dringend.yaml, in its order. */
  readonly urgent: readonly PackedUrgent[]
}

/** An urgent subject: stems of what alarms and of what is harmless, without what others say already, packed as `common`. */
export interface PackedUrgent {
  readonly id: string
  readonly alarming: string
  readonly harmless: string
}
