/**
 * What can be wrong with a table or an exclusion.
 *
 * `unknown-fact`, `unknown-value`: it names what does not exist, or what the table does not list. `repeated-id`: two rows
 * of one name, or a fact listed twice. `last-row`: the last row does not match always. `duplicate`, `conflict`: two rows with the same conditions
 * that hold on the same day and give the same, or another, outcome. `unreachable`: the row never decides anything.
 * `example`: the row does not decide its own example. `unused-fact`: no row looks at it. `idle-fact`: rows look at it, and
 * it never changes an outcome. `empty-exclusion`: it would exclude everything.
 */
export type FindingKind =
  | 'unknown-fact'
  | 'unknown-value'
  | 'repeated-id'
  | 'last-row'
  | 'duplicate'
  | 'conflict'
  | 'unreachable'
  | 'example'
  | 'unused-fact'
  | 'idle-fact'
  | 'empty-exclusion'

/** One fault in content. `row` is the id of a row, or of an exclusion when there is no `table`. */
export interface Finding {
  readonly kind: FindingKind
  readonly table?: string
  readonly row?: string
  readonly detail: string
  /** The other rows, or the fact, that the detail names. */
  readonly names?: readonly string[]
}
